using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-015: every variation of the constitution was made by NHS England, or approved by it beforehand.</summary>
internal sealed class VariationRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-015"),
    Title = "Constitution varied only by NHS England or with its prior approval",
    Citation = BoardDefinitions.Schedule1B("para. 15(2)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB; NHS England (approval)",
    Asks = "A variation is made by NHS England itself, or under the constitution's procedure after NHS England has approved it.",
    Decides = "Looks at every recorded variation up to the date: who made it, when NHS England approved, and whether the procedure was followed.",
    Reading = new Interpretation("Approval on the very day counts as prior approval; a parameter leaves that open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var worst = Decision.NotApplicable(Reason.NoneRecorded);
        foreach (var variation in facts.Index.Variations)
        {
            worst = worst.Worse(variation.DecideOn(facts.AsAt, facts.Parameters.StrictOnSameDayApproval));
        }

        return worst;
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "Every recorded variation was made by NHS England or approved by it beforehand.",
                Outcome.NotSatisfied => "A variation of the constitution was made without NHS England's prior approval, or not under the procedure.",
                Outcome.NotApplicable => "No variation of the constitution is recorded up to the date.",
                _ => "Whether every recorded variation was approved beforehand is not known.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Submit the variation to NHS England and make it again, under the constitution's procedure, after approval." : null);
        for (var i = 0; i < facts.Index.Variations.Length; i++)
        {
            var outcome = facts.Index.Variations[i].DecideOn(facts.AsAt, facts.Parameters.StrictOnSameDayApproval);
            Describe(i, facts.Index.Board.Constitution!.Variations[i], outcome, ruling);
        }
    }

    private static void Describe(int position, ConstitutionVariation variation, Decision decision, Ruling ruling)
    {
        var pointer = $"/constitution/variations/{position.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        var when = variation.MadeOn is { } made ? $"The variation of {BoardWords.Iso(made)}" : "A variation without a day";
        switch (decision)
        {
            case { Outcome: Outcome.Satisfied }:
                ruling.Saw($"{when} was made by NHS England or approved by it beforehand.");
                break;
            case { Outcome: Outcome.NotSatisfied }:
                ruling.Find(
                    pointer,
                    memberId: null,
                    Outcome.NotSatisfied,
                    decision.Reason switch
                    {
                        Reason.ApprovalAfterStart => $"{when} was approved by NHS England only afterwards.",
                        Reason.ProcedureNotFollowed => $"{when} did not follow the constitution's own procedure.",
                        _ => $"{when} has no approval of NHS England on a record stated to be complete.",
                    });
                break;
            case { Reason: Reason.Judgement }:
                ruling.Missing(MissingKind.Judgement, pointer + "/approvals", "whether approval on the day of a variation came before it was made");
                break;
            case { Outcome: Outcome.Undetermined }:
                ruling
                    .Find(pointer, memberId: null, Outcome.Undetermined, $"{when}: who made it, when NHS England approved and whether the procedure was followed is not known.")
                    .Missing(pointer, "who made each variation, on which day, when NHS England approved it and whether the procedure was followed");
                break;
        }
    }
}
