using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions;

/// <summary>Asks the constitution for its clauses, and points at them.</summary>
internal static class ClauseReview
{
    /// <summary>Asks whether the constitution in force provides something; leaves the question open where no constitution is known to be in force.</summary>
    /// <param name="review">The review of the rule.</param>
    /// <param name="facts">The facts of the board.</param>
    /// <param name="clause">The clause as stated.</param>
    /// <param name="pointer">Where it stands in the document.</param>
    /// <param name="provision">What it would provide, as a noun phrase without a full stop, such as "a procedure for making decisions".</param>
    internal static void Ask(ref this Review review, in BoardFacts facts, Clause? clause, string pointer, string provision)
    {
        switch (facts.Constitution is null ? null : clause?.Provides)
        {
            case true:
                review.Meets()?.Saw($"The constitution provides {provision}{Where(clause)}.");
                break;
            case false when facts.ConstitutionIsDated:
                review.Fails(Reason.NotProvided)?.Find(pointer, memberId: null, $"The constitution does not provide {provision}{Where(clause)}.");
                break;
            case false:
                review.Opens()?.Missing("/constitution/from", "since when this constitution has been in force");
                break;
            default:
                if (review.Words is null)
                {
                    review.Opens();
                    break;
                }

                review.AskForConstitution(in facts, pointer, $"whether the constitution provides {provision}");
                break;
        }
    }

    /// <summary>Leaves the question open for want of a fact about the constitution, or of a constitution in force on the date.</summary>
    internal static void AskForConstitution(ref this Review review, in BoardFacts facts, string pointer, string description)
    {
        if (facts.Index.Board.Constitution is not null && facts.Constitution is null)
        {
            review.Opens()?.Missing("/constitution", "what the constitution in force on the date provides");
        }
        else
        {
            review.Opens()?.Missing(pointer, description);
        }
    }

    /// <summary>The number and the page of a clause as they stand in a sentence, with a space before; empty where neither is known.</summary>
    internal static string Where(Clause? clause) =>
        clause switch
        {
            { Number: { } number, Page: { } page } => $" (clause {number}, page {page.ToString(CultureInfo.InvariantCulture)})",
            { Number: { } number } => $" (clause {number})",
            { Page: { } page } => $" (page {page.ToString(CultureInfo.InvariantCulture)})",
            _ => string.Empty,
        };
}
