using IcsModel.Boards;
using IcsModel.Interests;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-007: NHS England publishes the orders on a board.</summary>
internal sealed class OrdersPublishedRule() : EstablishmentRule(
    EstablishmentDefinitions.FromPower(
        "ICB-EST-007",
        "Orders on the establishment of the board published",
        "s. 14Z25(8)",
        ProvisionKind.Duty,
        "NHS England",
        asks: "NHS England publishes the order that establishes a board and every order that varies it.",
        decides: "Reads whether each order made by the date was published by it. The Act sets no time: how many days after it was made an order is still awaited is a parameter, none unless chosen."),
    new OutcomeWords
    {
        Satisfied = "The orders on the establishment of the board are published.",
        NotSatisfied = "An order on the establishment of the board is not published.",
        NotApplicable = string.Empty,
        Undetermined = "Whether the orders on the establishment of the board are published is not known.",
        Pending = "An order on the establishment of the board is not published yet; the days in which it is still awaited, which are a choice and not the law, have not passed.",
        Remedy = "NHS England publishes the order.",
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Board.EstablishmentOrder is not { } order)
        {
            review.Opens()?.Missing(EstablishmentDefinitions.Order, "the order that establishes the board, and whether it is published");
            return;
        }

        LookAt(in facts, order.MadeOn, order.PublishedOn, order.IsPublished, variation: null, ref review);
        for (var i = 0; i < order.Variations.Count; i++)
        {
            var variation = order.Variations[i];
            if (variation.MadeOn is not { } made || DayKey.Of(made) <= facts.AsAt)
            {
                LookAt(in facts, variation.MadeOn, variation.PublishedOn, variation.IsPublished, i, ref review);
            }
        }
    }

    private static void LookAt(in BoardFacts facts, LocalDate? made, LocalDate? publishedOn, bool? isPublished, int? variation, ref Review review)
    {
        switch (Publication.IsPublished(in facts, publishedOn, isPublished))
        {
            case true:
                review.Meets();
                break;
            case false when made is null:
            case null:
                review.Opens()?.Missing(Pointer(variation), "when the order was made, whether it is published, and since when");
                break;
            default:
                if (facts.AsAt < DayKey.Of(made!.Value.PlusDaysOrLast(facts.Parameters.DaysToPublishOrders)))
                {
                    review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, Pointer(variation), "the publication of the order");
                }
                else
                {
                    review.Fails(Reason.Missing)?.Find(Pointer(variation), memberId: null, $"The order {(variation is null ? "that establishes the board" : "that varies it")} was not published on {BoardWords.Iso(facts.AsAt)}.");
                }

                break;
        }
    }

    private static string Pointer(int? variation) =>
        variation is { } position ? $"{EstablishmentDefinitions.Order}/variations/{EstablishmentWords.Number(position)}" : EstablishmentDefinitions.Order;
}
