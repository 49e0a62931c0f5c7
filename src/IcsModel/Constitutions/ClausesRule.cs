using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions;

/// <summary>A clause that a constitution must contain.</summary>
/// <param name="Pointer">Where it stands in the document.</param>
/// <param name="Provision">What it provides, as a noun phrase without a full stop.</param>
/// <param name="Of">Reads it.</param>
internal sealed record RequiredClause(string Pointer, string Provision, Func<Constitution, Clause?> Of);

/// <summary>A rule that asks the constitution for one or several clauses, each of which it must provide.</summary>
internal abstract class ClausesRule(RuleDefinition definition, params ValueList<RequiredClause> clauses) : ReviewedRule(definition)
{
    internal const string Decides = "Reads whether the constitution in force on the date is stated to provide each of these; what nobody has looked for stays open.";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var constitution = facts.Constitution;
        foreach (var clause in clauses)
        {
            review.Ask(in facts, constitution is null ? null : clause.Of(constitution), clause.Pointer, clause.Provision);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"The constitution provides {Those(in facts, _ => true)}.",
            Outcome.NotSatisfied => $"The constitution does not provide {Those(in facts, provides => provides == false)}.",
            _ when Those(in facts, provides => provides is null) is { Length: > 0 } open => $"Whether the constitution in force on the date provides {open} is not known.",
            _ => $"The constitution is stated not to provide {Those(in facts, provides => provides == false)}; since when it has been in force is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary($"provides {Those(in facts, provides => provides == false)}");

    private string Those(in BoardFacts facts, Func<bool?, bool> asked)
    {
        var constitution = facts.Constitution;
        return BoardWords.List(clauses.Where(clause => asked(constitution is null ? null : clause.Of(constitution)?.Provides)).Select(clause => clause.Provision));
    }
}
