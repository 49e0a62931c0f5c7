using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-005: the constitution has NHS England appoint the chair, with the Secretary of State's approval.</summary>
internal sealed class ChairAppointmentClauseRule() : ReviewedRule(ConstitutionDefinitions.Part1(
    "ICB-CON-005",
    "Constitution has NHS England appoint the chair",
    "para. 5",
    asks: "The constitution provides for NHS England to appoint the chair, with the approval of the Secretary of State.",
    decides: "Reads who appoints and who approves for the seat of chair that the constitution lays down."))
{
    private static readonly SeatRoute Route = new(SeatKind.Chair, Actor.NhsEngland, Actor.SecretaryOfState);

    private protected override void Look(in BoardFacts facts, ref Review review) => Route.Look(in facts, ref review);

    private protected override string Message(in BoardFacts facts, Decision decision) => Route.Message(decision);

    private protected override string Remedy(in BoardFacts facts, Decision decision) => Route.Remedy;
}
