using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>NHSE-COI-006: registers of gifts and hospitality and of procurement decisions are published.</summary>
internal sealed class GiftsAndProcurementRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-COI-006"),
    Title = "Gifts, hospitality and procurement decisions registered",
    Citation = new Citation(Instruments.ConflictsOfInterestGuidance, "gifts, hospitality and procurement"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board publishes a register of gifts and hospitality and a register of procurement decisions.",
    Decides = "Reads whether each of the two is stated to be published.",
    Reading = new Interpretation("The day the guidance was published is not verified; it is taken to have applied since there have been boards."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var conduct = facts.Index.Board.Conduct;
        Ask(in facts, conduct?.GiftsRegisterPublished, "giftsRegisterPublished", "gifts and hospitality", ref review);
        Ask(in facts, conduct?.ProcurementDecisionsPublished, "procurementDecisionsPublished", "procurement decisions", ref review);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Registers of gifts and hospitality and of procurement decisions are published.",
            Outcome.NotSatisfied => "A register of gifts and hospitality or of procurement decisions is not published.",
            _ => "Whether registers of gifts and hospitality and of procurement decisions are published is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Publish both registers.";

    private static void Ask(in BoardFacts facts, bool? isPublished, string property, string what, ref Review review)
    {
        switch (facts.Spoken ? isPublished : null)
        {
            case true:
                review.Meets()?.Saw($"A register of {what} is published.");
                break;
            case false:
                review.Fails(Reason.Missing)?.Find("/conduct/" + property, memberId: null, $"No register of {what} is published.");
                break;
            default:
                review.Opens()?.Missing("/conduct/" + property, $"whether a register of {what} is published on the date");
                break;
        }
    }
}
