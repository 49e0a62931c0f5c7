using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-005: the order that establishes the board sets out its constitution or refers to a published document that does.</summary>
internal sealed class OrderGivesConstitutionRule() : EstablishmentRule(
    EstablishmentDefinitions.FromPower(
        "ICB-EST-005",
        "Establishment order sets out the constitution or refers to it",
        "s. 14Z25(5)",
        ProvisionKind.Duty,
        "NHS England",
        asks: "The order that establishes a board sets out its constitution, or refers to a published document where it is set out.",
        decides: "Reads what is stated of the order, and where the day is stated on which the document it refers to was published, that it was by the day of effect.",
        reading: "The document is to be published by the day on which the order takes effect; the Act does not say by when."),
    new OutcomeWords
    {
        Satisfied = "The order that established the board sets out the constitution or refers to it.",
        NotSatisfied = "The order that established the board does not give it a published constitution.",
        NotApplicable = string.Empty,
        Undetermined = "Whether the order that established the board sets out the constitution or refers to it is not known.",
        Remedy = "NHS England varies the order so that it sets out the constitution or refers to a published document that does.",
    })
{
    private const string Pointer = EstablishmentDefinitions.Order + "/givesConstitution";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var order = facts.Index.Board.EstablishmentOrder;
        switch (facts.Spoken ? order?.GivesConstitution : null)
        {
            case true when order is { ConstitutionPublishedOn: { } published, TakesEffectOn: { } effect } && published > effect:
                review.Fails(Reason.NotProvided)?.Find(
                    EstablishmentDefinitions.Order + "/constitutionPublishedOn",
                    memberId: null,
                    $"The constitution to which the order refers was published on {BoardWords.Iso(published)}, after the order took effect on {BoardWords.Iso(effect)}.");
                break;
            case true:
                review.Meets()?.Saw($"{BoardWords.Capital(EstablishmentDefinitions.Call(order))} sets out the constitution or refers to it.");
                break;
            case false:
                review.Fails(Reason.NotProvided)?.Find(
                    Pointer, memberId: null, $"{BoardWords.Capital(EstablishmentDefinitions.Call(order))} neither sets out the constitution nor refers to a published document that does.");
                break;
            default:
                review.Opens()?.Missing(Pointer, "whether the order in force on the date sets out the constitution or refers to a published document that does");
                break;
        }
    }
}
