using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>Interests, duties, plans, reports, money and interventions.</content>
internal static partial class CcgCases
{
    private static CommissioningScenario[] Interests =>
    [
        new("CCG-GB-016", "consulted before the decision", Outcome.Satisfied, Reason.None, history => history, new(2022, 6, 30)),
        new("CCG-GB-016", "told afterwards", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decided(decision => decision with { NomineeConsultedOn = new(2022, 5, 11) }), new(2022, 6, 30))
        {
            Locations = ["/ccgs/0/decisions/0"],
        },
        new("CCG-GB-016", "consulted on the very day", Outcome.Satisfied, Reason.None, Decided(decision => decision with { NomineeConsultedOn = new(2022, 5, 10) }), new(2022, 6, 30)),
        new("CCG-GB-016", "not consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decided(decision => decision with { NomineeConsultedOn = null, NomineeConsulted = false }), new(2022, 6, 30)),
        new("CCG-GB-016", "whether consulted is not known", Outcome.Undetermined, Reason.FactMissing, Decided(decision => decision with { NomineeConsultedOn = null }), new(2022, 6, 30)),
        new("CCG-GB-016", "decided before the group was told", Outcome.NotApplicable, Reason.NoneRecorded, Decided(decision => decision with { On = new(2022, 5, 2), NomineeConsulted = false }), new(2022, 6, 30)),
        new("CCG-GB-016", "decided on the day the group was told", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decided(decision => decision with { On = new(2022, 5, 3), NomineeConsultedOn = null, NomineeConsulted = false }), new(2022, 6, 30)),
        new("CCG-GB-016", "told before the rule began, decided before it too", Outcome.NotApplicable, Reason.NoneRecorded, history => Nominated(nomination => nomination with { NotifiedOn = new(2022, 4, 1) })(Decided(decision => decision with { On = new(2022, 4, 13), NomineeConsultedOn = null, NomineeConsulted = false })(history)), new(2022, 6, 30)),
        new("CCG-GB-016", "told before the rule began, decided on its first day", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, history => Nominated(nomination => nomination with { NotifiedOn = new(2022, 4, 1) })(Decided(decision => decision with { On = new(2022, 4, 14), NomineeConsultedOn = null, NomineeConsulted = false })(history)), new(2022, 6, 30)),
        new("CCG-GB-016", "no exercise of commissioning functions", Outcome.NotApplicable, Reason.NoneRecorded, Decided(decision => decision with { ExercisesCommissioningFunctions = false, NomineeConsultedOn = null, NomineeConsulted = false }), new(2022, 6, 30)),
        new("CCG-GB-016", "nobody was nominated", Outcome.NotApplicable, Reason.NoneRecorded, Nominated(_ => new() { IsNominated = false }), new(2022, 6, 30)),
        new("CCG-GB-016", "told by word of mouth only", Outcome.NotApplicable, Reason.NoneRecorded, history => Nominated(nomination => nomination with { InWriting = false })(Decided(decision => decision with { NomineeConsultedOn = null, NomineeConsulted = false })(history)), new(2022, 6, 30)),
        new("CCG-GB-016", "whether told in writing is not known", Outcome.Undetermined, Reason.FactMissing, history => Nominated(nomination => nomination with { InWriting = null })(Decided(decision => decision with { NomineeConsultedOn = null, NomineeConsulted = false })(history)), new(2022, 6, 30)),

        new("CCG-GB-017", "whatever is stated", Outcome.Undetermined, Reason.SourceUnverified, history => history),
        new("CCG-GB-017", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        new("CCG-GB-019", "four registers and a timely declaration", Outcome.Satisfied, Reason.None, history => history),
        .. Enum.GetValues<CcgInterestGroup>().Select(people =>
            new CommissioningScenario("CCG-GB-019", $"no register for {people}", Outcome.NotSatisfied, Reason.Missing, Registered(register => register with { Covers = FactList.Complete<CcgInterestGroup>([.. register.Covers.Where(each => each != people)]) }))),
        new("CCG-GB-019", "registers may be unlisted", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { InterestRegisters = FactList<CcgInterestRegister>.Unknown })),
        new("CCG-GB-019", "neither published nor open", Outcome.NotSatisfied, Reason.NotProvided, Registered(register => register with { IsPublished = false, IsOpenOnRequest = false })),
        new("CCG-GB-019", "open on request", Outcome.Satisfied, Reason.None, Registered(register => register with { IsPublished = false, IsOpenOnRequest = true })),
        new("CCG-GB-019", "whether it is open is not known", Outcome.Undetermined, Reason.FactMissing, Registered(register => register with { IsPublished = false })),
        new("CCG-GB-019", "declared on day 28", Outcome.Satisfied, Reason.None, Conflicted(conflict => conflict with { DeclaredOn = new(2021, 3, 29) })),
        new("CCG-GB-019", "declared on day 29", Outcome.NotSatisfied, Reason.TooLong, Conflicted(conflict => conflict with { DeclaredOn = new(2021, 3, 30) }))
        {
            Says = ["A conflict known on 2021-03-01 was not declared by 2021-03-29."],
            Locations = ["/ccgs/0/conflicts/0"],
        },
        new("CCG-GB-019", "not declared and day 28 is today", Outcome.Undetermined, Reason.PendingEvent, Conflicted(conflict => conflict with { AwareOn = Day.PlusDays(-28), DeclaredOn = null, IsDeclared = false })),
        new("CCG-GB-019", "not declared and day 28 was yesterday", Outcome.NotSatisfied, Reason.TooLong, Conflicted(conflict => conflict with { AwareOn = Day.PlusDays(-29), DeclaredOn = null, IsDeclared = false })),
        new("CCG-GB-019", "when declared is not known", Outcome.Undetermined, Reason.FactMissing, Conflicted(conflict => conflict with { DeclaredOn = null })),
        new("CCG-GB-019", "not entered yet", Outcome.Undetermined, Reason.PendingEvent, Conflicted(conflict => conflict with { IsEntered = false })),
        new("CCG-GB-019", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),
    ];

    private static CommissioningScenario[] Duties =>
    [
        .. Duty("CCG-DUTY-001", CcgDuty.NhsConstitution),
        .. Duty("CCG-DUTY-002", CcgDuty.Effectiveness),
        .. Duty("CCG-DUTY-003", CcgDuty.Improvement),
        .. Duty("CCG-DUTY-004", CcgDuty.Inequalities),
        .. Duty("CCG-DUTY-005", CcgDuty.PatientsAndChoice),
        .. Duty("CCG-DUTY-006", CcgDuty.Integration),

        new("CCG-DUTY-007", "the public was involved", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-DUTY-007", "a clinic closed without a word", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Active(activity => activity with { Kind = CcgActivityKind.Decision, PublicInvolved = false })),
        new("CCG-DUTY-007", "planning without the public", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Active(activity => activity with { Kind = CcgActivityKind.Planning, AffectsServices = null, PublicInvolved = false })),
        new("CCG-DUTY-007", "a proposal without effect", Outcome.NotApplicable, Reason.NoneRecorded, Active(activity => activity with { AffectsServices = false, PublicInvolved = false })),
        new("CCG-DUTY-007", "whether it has an effect is not known", Outcome.Undetermined, Reason.FactMissing, Active(activity => activity with { AffectsServices = null, PublicInvolved = false })),
        new("CCG-DUTY-007", "whether the public was involved is not known", Outcome.Undetermined, Reason.FactMissing, Active(activity => activity with { PublicInvolved = null })),
        new("CCG-DUTY-007", "the day is not known", Outcome.Undetermined, Reason.FactMissing, Active(activity => activity with { On = null, PublicInvolved = false })),
        new("CCG-DUTY-007", "it is decided tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Active(activity => activity with { On = Day.PlusDays(1), PublicInvolved = false })),
    ];

    private static CommissioningScenario[] Plans =>
    [
        new("CCG-PLAN-001", "published and copied before the year", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-PLAN-001", "published on 31 March", Outcome.Satisfied, Reason.None, Planned(plan => plan with { PublishedOn = new(2021, 3, 31) })),
        new("CCG-PLAN-001", "published on 1 April", Outcome.NotSatisfied, Reason.TooLong, Planned(plan => plan with { PublishedOn = new(2021, 4, 1) })),
        new("CCG-PLAN-001", "published on 6 April", Outcome.NotSatisfied, Reason.TooLong, Planned(plan => plan with { PublishedOn = new(2021, 4, 6) }))
        {
            Locations = ["/ccgs/0/plans/2"],
        },
        new("CCG-PLAN-001", "not published", Outcome.NotSatisfied, Reason.TooLong, Planned(plan => plan with { PublishedOn = null, IsPublished = false })),
        new("CCG-PLAN-001", "when published is not known", Outcome.Undetermined, Reason.FactMissing, Planned(plan => plan with { PublishedOn = null, IsPublished = true })),
        new("CCG-PLAN-001", "no plan for the year", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { Plans = FactList.Complete(group.Plans[0], group.Plans[1]) })),
        new("CCG-PLAN-001", "the plans are not all listed", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Plans = FactList.NotStated(group.Plans[0]) })),
        new("CCG-PLAN-001", "no plan for the year in which the group began", Outcome.Undetermined, Reason.FactMissing, history => history, new(2018, 6, 1)),
        new("CCG-PLAN-001", "a health and wellbeing board lacks its copy", Outcome.NotSatisfied, Reason.Missing, Planned(plan => plan with { WellbeingBoards = FactList.Complete(LawfulCommissioning.WellbeingBoard, new Body { Code = "HWB-2" }) })),
        new("CCG-PLAN-001", "nobody has a copy yet", Outcome.Undetermined, Reason.PendingEvent, Planned(plan => plan with { CopiedTo = FactList.Complete<Body>() })),
        new("CCG-PLAN-001", "NHS England lacks its copy", Outcome.NotSatisfied, Reason.Missing, Planned(plan => plan with { CopiedToNhsEngland = false })),
        new("CCG-PLAN-001", "which boards are relevant is not known", Outcome.Undetermined, Reason.ListNotComplete, Planned(plan => plan with { WellbeingBoards = plan.WellbeingBoards.WithCompleteness(Completeness.NotStated) })),
        new("CCG-PLAN-001", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        new("CCG-PLAN-002", "draft, opinion and summary", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-PLAN-002", "no draft was given", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Planned(plan => plan with { DraftGivenToWellbeingBoards = false })),
        new("CCG-PLAN-002", "nobody was asked about the joint strategy", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Planned(plan => plan with { AskedAboutJointStrategy = false })),
        new("CCG-PLAN-002", "the final opinion is lacking", Outcome.NotSatisfied, Reason.NotProvided, Planned(plan => plan with { CarriesFinalOpinion = false })),
        new("CCG-PLAN-002", "the summary is lacking", Outcome.NotSatisfied, Reason.NotProvided, Planned(plan => plan with { CarriesConsultationSummary = false })),
        new("CCG-PLAN-002", "the plan is not known to be published", Outcome.Undetermined, Reason.FactMissing, Planned(plan => plan with { PublishedOn = null, CarriesFinalOpinion = false })),
        new("CCG-PLAN-002", "no plan is stated", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Plans = FactList.Complete<CommissioningPlan>() })),
        new("CCG-PLAN-002", "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        new("CCG-REP-001", "a report on every year", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-REP-001", "no report in the first year", Outcome.NotApplicable, Reason.NotYetDue, Group(group => group with { AnnualReports = FactList.Complete<CcgAnnualReport>() }), new(2019, 3, 31)),
        new("CCG-REP-001", "the report on the first year is due in the second", Outcome.Undetermined, Reason.PendingEvent, Group(group => group with { AnnualReports = FactList.Complete<CcgAnnualReport>() }), new(2019, 4, 1)),
        new("CCG-REP-001", "the second year ends without it", Outcome.Undetermined, Reason.PendingEvent, Group(group => group with { AnnualReports = FactList.Complete<CcgAnnualReport>() }), new(2020, 3, 31)),
        new("CCG-REP-001", "the second year has ended without it", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { AnnualReports = FactList.Complete<CcgAnnualReport>() }), new(2020, 4, 1)),
        new("CCG-REP-001", "not published", Outcome.NotSatisfied, Reason.NotProvided, Reported(report => report with { IsPublished = false })),
        new("CCG-REP-001", "not presented in public", Outcome.NotSatisfied, Reason.NotProvided, Reported(report => report with { PresentedInPublic = false })),
        new("CCG-REP-001", "when it was issued is not known", Outcome.Undetermined, Reason.FactMissing, Reported(report => report with { IssuedOn = null })),
        new("CCG-REP-001", "since when there is the group is not known", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { EstablishedOn = null })),
    ];

    private static CommissioningScenario[] Money =>
    [
        new("CCG-FIN-001", "within allotment and receipts", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-FIN-001", "spent all of both", Outcome.Satisfied, Reason.None, Spent(year => year with { Spent = 2_605_000 })),
        new("CCG-FIN-001", "spent one thousand pounds more", Outcome.NotSatisfied, Reason.TooMany, Spent(year => year with { Spent = 2_605_001 })),
        new("CCG-FIN-001", "£2.61bn against £2.60bn", Outcome.NotSatisfied, Reason.TooMany, Spent(year => year with { Allotted = 2_600_000, OtherReceipts = 0, Spent = 2_610_000 }))
        {
            Locations = ["/ccgs/0/finances/2"],
        },
        new("CCG-FIN-001", "other receipts are not known", Outcome.Undetermined, Reason.FactMissing, Spent(year => year with { OtherReceipts = null, Spent = 2_610_000 })),
        new("CCG-FIN-001", "the year runs until today", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Finances = FactList.Complete(group.Finances[3] with { Spent = 9_000_000 }) }), new(2022, 3, 31)),
        new("CCG-FIN-001", "the year ended yesterday", Outcome.NotSatisfied, Reason.TooMany, Group(group => group with { Finances = FactList.Complete(group.Finances[3] with { Spent = 9_000_000 }) }), new(2022, 4, 1)),
        new("CCG-FIN-001", "no year is over yet", Outcome.NotApplicable, Reason.NotYetDue, history => history, new(2018, 6, 1)),

        new("CCG-FIN-002", "within both limits", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-FIN-002", "more capital", Outcome.NotSatisfied, Reason.TooMany, Spent(year => year with { CapitalUsed = 1_001 })),
        new("CCG-FIN-002", "more revenue", Outcome.NotSatisfied, Reason.TooMany, Spent(year => year with { RevenueUsed = 2_604_001 })),
        new("CCG-FIN-002", "the limit exactly", Outcome.Satisfied, Reason.None, Spent(year => year with { CapitalUsed = 1_000, RevenueUsed = 2_604_000 })),
        new("CCG-FIN-002", "the limit is not known", Outcome.Undetermined, Reason.FactMissing, Spent(year => year with { CapitalLimit = null })),
        new("CCG-FIN-002", "no year is over yet", Outcome.NotApplicable, Reason.NotYetDue, history => history, new(2018, 6, 1)),

        new("CCG-FIN-003", "from establishment to 31 March", Outcome.Satisfied, Reason.None, history => history),
        new("CCG-FIN-003", "a group of October", Outcome.Satisfied, Reason.None, Group(group => group with { EstablishedOn = new(2018, 10, 1), Finances = FactList.Complete(group.Finances[0] with { From = new(2018, 10, 1) }) })),
        new("CCG-FIN-003", "the whole year although it began in October", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Group(group => group with { EstablishedOn = new(2018, 10, 1) })),
        new("CCG-FIN-003", "to another day", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Group(group => group with { Finances = FactList.Complete(group.Finances[0] with { To = new(2019, 3, 31) }) })),
        new("CCG-FIN-003", "the days are not known", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { Finances = FactList.Complete(group.Finances[0] with { To = null }) })),
        new("CCG-FIN-003", "the year is not stated", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { Finances = FactList.Complete(group.Finances[1]) })),
    ];

    private static CommissioningScenario[] Interventions =>
    [
        new("CCG-INT-001", "there was none", Outcome.NotApplicable, Reason.NoneRecorded, history => history),
        new("CCG-INT-001", "special measures are no direction", Outcome.NotApplicable, Reason.NotEngaged, Directed(intervention => intervention with { Kind = CcgInterventionKind.SpecialMeasures, Ground = CcgFailure.None }))
        {
            Says = ["Special measures are a label of policy"],
        },
        new("CCG-INT-001", "directed over failure and lifted later", Outcome.Satisfied, Reason.None, Directed(intervention => intervention with { LiftedOn = new(2020, 2, 1) })),
        new("CCG-INT-001", "directed without a ground", Outcome.NotSatisfied, Reason.InvalidRoute, Directed(intervention => intervention with { Ground = CcgFailure.None })),
        new("CCG-INT-001", "the ground is not known", Outcome.Undetermined, Reason.FactMissing, Directed(intervention => intervention with { Ground = null })),
        new("CCG-INT-001", "what was done is not known", Outcome.Undetermined, Reason.FactMissing, Directed(intervention => intervention with { Kind = null, Ground = CcgFailure.None })),
        new("CCG-INT-001", "dissolved after consultation and report", Outcome.Satisfied, Reason.None, Directed(intervention => intervention with { Kind = CcgInterventionKind.Dissolution, Consulted = true, ReportPublished = true })),
        new("CCG-INT-001", "dissolved without a published report", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Directed(intervention => intervention with { Kind = CcgInterventionKind.Dissolution, Consulted = true, ReportPublished = false })),
        new("CCG-INT-001", "dissolved without consultation", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Directed(intervention => intervention with { Kind = CcgInterventionKind.Dissolution, Consulted = false, ReportPublished = true })),
        new("CCG-INT-001", "functions handed to a group that was not consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Directed(intervention => intervention with { Kind = CcgInterventionKind.FunctionsHandedOver, OtherGroupConsulted = false })),
        new("CCG-INT-001", "the day is not known", Outcome.Undetermined, Reason.FactMissing, Directed(intervention => intervention with { On = null, Ground = CcgFailure.None })),
    ];

    private static CommissioningScenario[] Duty(string rule, CcgDuty duty) =>
    [
        new(rule, "something is recorded", Outcome.Satisfied, Reason.None, history => history),
        new(rule, "nothing is recorded", Outcome.Undetermined, Reason.Judgement, Evidenced(duty, evidence => evidence with { Duty = null })),
        new(rule, "it happens tomorrow", Outcome.Undetermined, Reason.Judgement, Evidenced(duty, evidence => evidence with { On = Day.PlusDays(1) })),
        new(rule, "it happened today", Outcome.Satisfied, Reason.None, Evidenced(duty, evidence => evidence with { On = Day })),
        new(rule, "there is no group", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Evidenced(CcgDuty duty, Func<CcgDutyEvidence, CcgDutyEvidence> change) =>
        Group(group => group with { DutyEvidence = FactList.Complete<CcgDutyEvidence>([.. group.DutyEvidence.Select(evidence => evidence.Duty == duty ? change(evidence) : evidence)]) });

    private static Func<CommissioningHistory, CommissioningHistory> Decided(Func<CommissioningDecision, CommissioningDecision> change) =>
        Group(group => group with { Decisions = FactList.Complete(change(group.Decisions[0])) });

    private static Func<CommissioningHistory, CommissioningHistory> Nominated(Func<ConsulteeNomination, ConsulteeNomination> change) =>
        Group(group => group with { ConsulteeNomination = change(group.ConsulteeNomination!) });

    private static Func<CommissioningHistory, CommissioningHistory> Registered(Func<CcgInterestRegister, CcgInterestRegister> change) =>
        Group(group => group with { InterestRegisters = FactList.Complete(change(group.InterestRegisters[0])) });

    private static Func<CommissioningHistory, CommissioningHistory> Conflicted(Func<CcgConflict, CcgConflict> change) =>
        Group(group => group with { Conflicts = FactList.Complete(change(group.Conflicts[0])) });

    private static Func<CommissioningHistory, CommissioningHistory> Active(Func<CcgActivity, CcgActivity> change) =>
        Group(group => group with { Activities = FactList.Complete(change(group.Activities[0])) });

    private static Func<CommissioningHistory, CommissioningHistory> Planned(Func<CommissioningPlan, CommissioningPlan> change) =>
        Group(group => group with { Plans = FactList.Complete<CommissioningPlan>([.. group.Plans.Select(plan => plan.Year == 2021 ? change(plan) : plan)]) });

    private static Func<CommissioningHistory, CommissioningHistory> Reported(Func<CcgAnnualReport, CcgAnnualReport> change) =>
        Group(group => group with { AnnualReports = FactList.Complete<CcgAnnualReport>([.. group.AnnualReports.Select(report => report.Year == 2019 ? change(report) : report)]) });

    private static Func<CommissioningHistory, CommissioningHistory> Spent(Func<CcgYearOfFinance, CcgYearOfFinance> change) =>
        Group(group => group with { Finances = FactList.Complete<CcgYearOfFinance>([.. group.Finances.Select(year => year.Year == 2020 ? change(year) : year)]) });

    private static Func<CommissioningHistory, CommissioningHistory> Directed(Func<CcgIntervention, CcgIntervention> change) =>
        Group(group => group with
        {
            Interventions = FactList.Complete(change(new CcgIntervention { Id = "i1", Kind = CcgInterventionKind.Direction, Ground = CcgFailure.Failing, On = new(2019, 1, 7) })),
        });
}
