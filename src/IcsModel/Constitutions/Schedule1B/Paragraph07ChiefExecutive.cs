using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-007: the constitution has the chair appoint the chief executive, with NHS England's approval.</summary>
internal sealed class ChiefExecutiveAppointmentClauseRule() : ReviewedRule(ConstitutionDefinitions.Part1(
    "ICB-CON-007",
    "Constitution has the chair appoint the chief executive",
    "para. 7(1)",
    asks: "The constitution provides for the chair to appoint the chief executive, with the approval of NHS England.",
    decides: "Reads who appoints and who approves for the seat of chief executive that the constitution lays down."))
{
    private static readonly SeatRoute Route = new(SeatKind.ChiefExecutive, Actor.Chair, Actor.NhsEngland);

    private protected override void Look(in BoardFacts facts, ref Review review) => Route.Look(in facts, ref review);

    private protected override string Message(in BoardFacts facts, Decision decision) => Route.Message(decision);

    private protected override string Remedy(in BoardFacts facts, Decision decision) => Route.Remedy;
}

/// <summary>ICB-CON-008: under the constitution only an employee of the board can become and remain chief executive.</summary>
internal sealed class ChiefExecutiveEmploymentClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-008",
        "Constitution requires the chief executive to become and remain an employee",
        "para. 7(2)",
        asks: "Under the constitution a person can become chief executive, and remain so, only while an employee of the board.",
        decides: Decides) with
    {
        ReadWith = [BoardDefinitions.Schedule1B("para. 19(4)")],
    },
    new(
        "/constitution/chiefExecutiveEmployment/toBecome",
        "that only an employee can become chief executive",
        constitution => constitution.ChiefExecutiveEmployment?.ToBecome),
    new(
        "/constitution/chiefExecutiveEmployment/toRemain",
        "that only an employee can remain chief executive",
        constitution => constitution.ChiefExecutiveEmployment?.ToRemain));
