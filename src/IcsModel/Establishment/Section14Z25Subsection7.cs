using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Establishment;

/// <summary>ICB-EST-006: NHS England consults the boards affected before it varies or revokes an establishment order.</summary>
internal sealed class AffectedBoardsConsultedRule() : EstablishmentRule(
    new RuleDefinition
    {
        Id = new RuleId("ICB-EST-006"),
        Title = "Affected boards consulted before an establishment order is varied or revoked",
        Citation = new Citation(Instruments.NhsAct2006, "s. 14Z25(7)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "Before it varies or revokes an establishment order NHS England consults every board it considers likely to be affected.",
        Decides = "Looks, for each variation or revocation made by the date, whether the consultation of each board listed as affected ended by the day the order was made.",
        Reading = new Interpretation(
            "A board whose area changes, or that is abolished, is likely to be affected; who else is, NHS England judges, so that only a complete list of affected boards settles it. The "
            + "order that first establishes a board is no variation."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "NHS England consulted every affected board before each variation of the establishment order.",
        NotSatisfied = "NHS England varied or revoked the establishment order without first consulting a board affected.",
        NotApplicable = "No variation or revocation of the establishment order is recorded up to the date.",
        Undetermined = "Whether NHS England consulted every affected board before each variation of the establishment order is not known.",
        Remedy = "NHS England consults the boards affected before it makes such an order.",
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Board.EstablishmentOrder is not { } order)
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        review.Excuses(Reason.NoneRecorded);
        for (var i = 0; i < order.Variations.Count; i++)
        {
            if (order.Variations[i].MadeOn is not { } made)
            {
                review.Opens()?.Missing(Variation(i) + "/madeOn", "the day the variation was made");
            }
            else if (DayKey.Of(made) <= facts.AsAt)
            {
                LookAt(in facts, order.Variations[i], i, ref review);
            }
        }
    }

    private static void LookAt(in BoardFacts facts, OrderVariation variation, int position, ref Review review)
    {
        var (boards, made) = (variation.AffectedBoards, variation.MadeOn!.Value);
        if (facts.Spoken && boards.IsComplete)
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Variation(position) + "/affectedBoards", "all boards that NHS England considered likely to be affected (state complete: true)");
        }

        for (var i = 0; i < boards.Count; i++)
        {
            LookAt(in facts, boards[i], made, (position, i), ref review);
        }
    }

    private static void LookAt(in BoardFacts facts, AffectedBoard board, LocalDate made, (int Variation, int Board) place, ref Review review)
    {
        if (board.ConsultedUntil is { } until && board.WasConsulted != false)
        {
            if (until <= made)
            {
                review.Meets()?.Saw($"{Call(board)} was consulted until {BoardWords.Iso(until)}.");
            }
            else
            {
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Pointer(place),
                    memberId: null,
                    $"The consultation of {Call(board)} ended on {BoardWords.Iso(until)}, after the order was made on {BoardWords.Iso(made)}.");
            }
        }
        else if (board.WasConsulted == false && facts.Spoken)
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer(place), memberId: null, $"{Call(board)} was not consulted on the order made on {BoardWords.Iso(made)}.");
        }
        else
        {
            review.Opens()?.Missing(Pointer(place), "whether the board was consulted, and until when");
        }
    }

    private static string Call(AffectedBoard board) => board.Body is { } body ? BoardWords.Call(body) : "A board not named";

    private static string Variation(int position) => $"{EstablishmentDefinitions.Order}/variations/{EstablishmentWords.Number(position)}";

    private static string Pointer((int Variation, int Board) place) => $"{Variation(place.Variation)}/affectedBoards/{EstablishmentWords.Number(place.Board)}";
}
