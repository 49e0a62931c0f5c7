using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>A requirement that a board has given itself in its constitution.</summary>
/// <remarks>It speaks only of boards that have this constitution, and only while it is known to be in force.</remarks>
internal abstract class OwnRule(OwnText text, RuleDefinition definition) : ReviewedRule(definition)
{
    private protected Constitution Constitution { get; } = text.Constitution;

    private protected sealed override void Look(in BoardFacts facts, ref Review review)
    {
        if (!facts.Index.OwnSeats.IsOf(facts.Index, Constitution))
        {
            review.Excuses(Reason.NotEngaged);
        }
        else if (facts.Constitution is null)
        {
            review.Opens()?.Missing("/constitution/from", "since when this constitution has been in force");
        }
        else
        {
            LookAt(in facts, ref review);
        }
    }

    private protected sealed override string Message(in BoardFacts facts, Decision decision)
    {
        if (!facts.Index.OwnSeats.IsOf(facts.Index, Constitution))
        {
            return "The rule was made from another constitution than this board's.";
        }

        return facts.Constitution is null
            ? $"Whether this version of the constitution was in force on {BoardWords.Iso(facts.AsAt)} is not known."
            : Tell(in facts, decision);
    }

    /// <summary>Looks at the facts of a board whose constitution this is, on a day it is known to be in force.</summary>
    private protected abstract void LookAt(in BoardFacts facts, ref Review review);

    /// <summary>What was found, in a sentence or two.</summary>
    private protected abstract string Tell(in BoardFacts facts, Decision decision);

    /// <summary>Something departs from the constitution, which is left open where the first day of this version is not stated.</summary>
    private protected static Spot? Fail(in BoardFacts facts, ref Review review, Reason reason) =>
        facts.ConstitutionIsDated
            ? review.Fails(reason)
            : review.Opens()?.Missing("/constitution/from", "since when this constitution has been in force");

    /// <summary>Leaves the question open because another entry of the constitution may be meant.</summary>
    private protected static void OpenForSeats(ref Review review, string kind) =>
        review.Opens()?.Missing("/constitution/seats", $"whether these are all the seats for {kind} that the constitution lays down (state complete: true if they are)");
}
