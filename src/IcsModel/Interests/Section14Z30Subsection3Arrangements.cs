using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>ICB-COI-003: arrangements make people declare conflicts that bear on commissioning decisions.</summary>
internal sealed class DeclarationArrangementsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-COI-003"),
    Title = "Arrangements for declaring conflicts in commissioning decisions",
    Citation = InterestWords.Section14Z30("(3)(a)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Arrangements ensure that members, members of committees and employees declare actual and potential conflicts that bear on a commissioning decision.",
    Decides = "Reads whether the arrangements in force require it, and looks for a recorded statement that they work.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var policy = facts.Index.Board.ConflictsPolicy;
        if (review.AskForArrangements(in facts, policy?.RequiresDeclarations, "requiresDeclarations", "that conflicts in commissioning decisions are declared"))
        {
            review.AskForEffect(in facts, policy!);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Arrangements require conflicts in commissioning decisions to be declared, and are stated to work.",
            { Outcome: Outcome.NotSatisfied } => "The arrangements of the board do not require conflicts in commissioning decisions to be declared.",
            { Reason: Reason.AttestationMissing } => "Arrangements require conflicts in commissioning decisions to be declared; whether they work is not stated.",
            _ => "Whether arrangements require conflicts in commissioning decisions to be declared is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Add the duty to declare to the board's policy on conflicts of interest.";
}
