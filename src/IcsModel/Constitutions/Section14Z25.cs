using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions;

/// <summary>NHSE-CONST-004: the order that establishes the board sets out its constitution or refers to a published document that does.</summary>
internal sealed class OrderGivesConstitutionRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CONST-004"),
    Title = "Establishment order sets out the constitution or refers to it",
    Citation = new Citation(Instruments.NhsAct2006, "s. 14Z25(5)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England",
    Asks = "The order that establishes a board sets out its constitution, or refers to a published document where it is set out.",
    Decides = "Reads what is stated of the order.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string Pointer = "/board/establishmentOrder/givesConstitution";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var order = facts.Index.Board.EstablishmentOrder;
        switch (facts.Spoken ? order?.GivesConstitution : null)
        {
            case true:
                review.Meets()?.Saw($"{Call(order!)} sets out the constitution or refers to it.");
                break;
            case false:
                review.Fails(Reason.NotProvided)?.Find(Pointer, memberId: null, $"{Call(order!)} neither sets out the constitution nor refers to a published document that does.");
                break;
            default:
                review.Opens()?.Missing(Pointer, "whether the order in force on the date sets out the constitution or refers to a published document that does");
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The order that established the board sets out the constitution or refers to it.",
            Outcome.NotSatisfied => "The order that established the board does not give it a constitution.",
            _ => "Whether the order that established the board sets out the constitution or refers to it is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "NHS England varies the order so that it sets out the constitution or refers to a published document that does.";

    private static string Call(EstablishmentOrder order) => order.Title is { } title ? $"The order \"{title}\"" : "The order";
}
