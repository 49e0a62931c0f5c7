using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>Lets a function given by a user stand beside the library's own rules about boards.</summary>
internal sealed class LocalBoardRule(RuleDefinition definition, Func<IntegratedCareBoard, LocalDate, LocalRuling> decide) : BoardRule(definition)
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var ruling = Ask(in facts);
        return new Decision(ruling.Outcome, ruling.Reason);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var local = Ask(in facts);
        ruling.Say(local.Message, local.Remedy);
        foreach (var missing in local.Missing)
        {
            ruling.Missing(missing.Kind, missing.Pointer, missing.Description);
        }

        foreach (var finding in local.Findings)
        {
            ruling.Find(finding.Location, finding.MemberId, finding.Outcome, finding.Message);
        }
    }

    /// <summary>Asks the function; an answer the rule does not declare is a fault of the rule, not an outcome.</summary>
    private LocalRuling Ask(in BoardFacts facts)
    {
        var ruling = decide(facts.Index.Board, DayKey.DateOf(facts.AsAt))
            ?? throw new InvalidOperationException($"The local rule {Id.Value} gave no answer.");
        return ruling.Outcome != Outcome.NotInForce && Definition.Outcomes.Contains(ruling.Outcome)
            ? ruling
            : throw new InvalidOperationException($"The local rule {Id.Value} answered {ruling.Outcome}, which it does not declare.");
    }
}
