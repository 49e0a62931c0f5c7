using System.Globalization;
using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>Conditions attached to the approval in principle, and commitments.</content>
internal static partial class MergerCases
{
    private static LocalDate Eve => new(2020, 3, 31);

    private static CommissioningScenario[] Conditions =>
    [
        .. OnADay("MERGER-C1", LawfulCommissioning.ConstitutionApproval, lastDay: Eve),
        .. OnADay("MERGER-C2", LawfulCommissioning.GoverningBodyAppointments, lastDay: new LocalDate(2020, 4, 1)),
        new("MERGER-C2", "filled on the day of the merger", Outcome.Satisfied, Reason.None, Condition(
            LawfulCommissioning.GoverningBodyAppointments, condition => condition with { MetOn = new LocalDate(2020, 4, 1) })),
        .. OnADay("MERGER-C3", LawfulCommissioning.FinancialRecovery, lastDay: Eve),
        new("MERGER-C3", "nobody signed off the plans", Outcome.Undetermined, Reason.AttestationMissing, Condition(
            LawfulCommissioning.FinancialRecovery, condition => condition with { SignedOff = null })),
        new("MERGER-C3", "the sign-off is not dated", Outcome.Undetermined, Reason.AttestationMissing, Condition(
            LawfulCommissioning.FinancialRecovery, condition => condition with { SignedOff = new Attestation { By = Actor.NhsEngland } })),
        .. OnADay("MERGER-C4", LawfulCommissioning.DirectionsReview, lastDay: new LocalDate(2019, 12, 31)),
        new("MERGER-C4", "held on the first day of December", Outcome.Satisfied, Reason.None, Condition(
            LawfulCommissioning.DirectionsReview, condition => condition with { MetOn = new LocalDate(2019, 12, 1) })),
        new("MERGER-C4", "held in November", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Condition(
            LawfulCommissioning.DirectionsReview, condition => condition with { MetOn = new LocalDate(2019, 11, 30) }))
        {
            Locations = ["/mergers/0/conditions/3/metOn"],
        },
        new("MERGER-C4", "held, on a day not known", Outcome.Undetermined, Reason.FactMissing, Condition(
            LawfulCommissioning.DirectionsReview, condition => condition with { MetOn = null, IsMet = true })),

        new("MERGER-C5", "on every panel for a key post", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-C5", "not on the panel for the accountable officer", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Panel(panel => panel with { HasRegulator = false }))
        {
            Says = ["accountable officer"],
            Locations = ["/mergers/0/conditions/4"],
        },
        new("MERGER-C5", "whether the post is key is not known", Outcome.Undetermined, Reason.FactMissing, Panel(
            panel => panel with { IsForAccountableOfficer = null, IsForKeyPost = null, HasRegulator = false })),
        new("MERGER-C5", "no panel for the accountable officer is listed", Outcome.Undetermined, Reason.ListNotComplete, Panel(
            panel => panel with { IsForAccountableOfficer = false })),
        new("MERGER-C5", "no such condition is attached", Outcome.NotApplicable, Reason.NoneRecorded, NoConditions),
    ];

    private static CommissioningScenario[] Commitments =>
    [
        new("LOCAL-KM-001", "eight of fifteen", Outcome.Satisfied, Reason.None, Lawful),
        new("LOCAL-KM-001", "seven of fifteen", Outcome.NotSatisfied, Reason.TooFew, Commitment(0, commitment => commitment with { VotingPractitioners = 7 }))
        {
            Says = ["7 of 15"],
            Locations = ["/mergers/0/commitments/0"],
        },
        new("LOCAL-KM-001", "seven of fourteen, which is no majority", Outcome.NotSatisfied, Reason.TooFew, Commitment(0, commitment => commitment with { VotingMembers = 14, VotingPractitioners = 7 })),
        new("LOCAL-KM-001", "how many vote is not known", Outcome.Undetermined, Reason.FactMissing, Commitment(0, commitment => commitment with { VotingMembers = null })),
        new("LOCAL-KM-001", "counted on another day", Outcome.Undetermined, Reason.FactMissing, history => StatedTheDayAfter(history, new LocalDate(2021, 6, 1))),
        new("LOCAL-KM-001", "nothing was promised", Outcome.NotApplicable, Reason.NoneRecorded, NoCommitments),

        new("LOCAL-KM-002", "one from each former area", Outcome.Satisfied, Reason.None, Lawful, new LocalDate(2021, 1, 1)),
        new("LOCAL-KM-002", "one seat is empty", Outcome.NotSatisfied, Reason.Vacancy, Area(area => area with { HasPractitioner = false }), new LocalDate(2021, 1, 1))
        {
            Says = ["North Exampleshire"],
            Locations = ["/mergers/0/commitments/1/formerAreas"],
        },
        new("LOCAL-KM-002", "one area is not known", Outcome.Undetermined, Reason.FactMissing, Area(area => area with { HasPractitioner = null })),
        new("LOCAL-KM-002", "there may be other areas", Outcome.Undetermined, Reason.ListNotComplete, Commitment(
            1, commitment => commitment with { FormerAreas = commitment.FormerAreas.WithCompleteness(Completeness.NotStated) })),
        new("LOCAL-KM-002", "nothing was promised", Outcome.NotApplicable, Reason.NoneRecorded, NoCommitments),

        new("LOCAL-KM-003", "reviewed in May 2022", Outcome.Satisfied, Reason.None, Lawful),
        new("LOCAL-KM-003", "reviewed on the first day", Outcome.Satisfied, Reason.None, Commitment(2, commitment => commitment with { ReviewedOn = new LocalDate(2022, 4, 1) })),
        new("LOCAL-KM-003", "reviewed too early", Outcome.Undetermined, Reason.PendingEvent, Commitment(2, commitment => commitment with { ReviewedOn = new LocalDate(2022, 3, 31) })),
        new("LOCAL-KM-003", "not reviewed yet", Outcome.Undetermined, Reason.PendingEvent, Lawful, new LocalDate(2022, 5, 9)),
        new("LOCAL-KM-003", "nothing was promised", Outcome.NotApplicable, Reason.NoneRecorded, NoCommitments),
    ];

    private static CommissioningHistory NoConditions(CommissioningHistory history) => Merger(merger => merger with { Conditions = FactList.Complete<MergerCondition>() })(history);

    private static CommissioningHistory NoCommitments(CommissioningHistory history) => Merger(merger => merger with { Commitments = FactList.Complete<MergerCommitment>() })(history);

    /// <summary>What every condition shows that a day settles.</summary>
    private static CommissioningScenario[] OnADay(string rule, int condition, LocalDate lastDay) =>
    [
        new(rule, "met in time", Outcome.Satisfied, Reason.None, Lawful),
        new(rule, "met on the first day too late", Outcome.NotSatisfied, Reason.Missing, Condition(condition, one => one with { MetOn = one.DueBefore }), lastDay),
        new(rule, "not met on the last day", Outcome.NotSatisfied, Reason.Missing, Condition(condition, one => one with { MetOn = null, IsMet = false }), lastDay)
        {
            Locations = [$"/mergers/0/conditions/{condition.ToString(CultureInfo.InvariantCulture)}"],
        },
        new(rule, "not met the day before the last", Outcome.Undetermined, Reason.PendingEvent, Condition(condition, one => one with { MetOn = null, IsMet = false }), lastDay.PlusDays(-1)),
        new(rule, "whether it is met is not known", Outcome.Undetermined, Reason.FactMissing, Condition(condition, one => one with { MetOn = null, IsMet = null })),
        new(rule, "met, and by when it had to be is not known", Outcome.Undetermined, Reason.FactMissing, Condition(condition, one => one with { DueBefore = null })),
        new(rule, "no such condition is attached", Outcome.NotApplicable, Reason.NoneRecorded, NoConditions),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Condition(int position, Func<MergerCondition, MergerCondition> change) => Merger(merger => merger with
    {
        Conditions = FactList.Complete<MergerCondition>([.. merger.Conditions.Select((one, at) => at == position ? change(one) : one)]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Panel(Func<RecruitmentPanel, RecruitmentPanel> change) => Condition(
        LawfulCommissioning.RegulatorOnPanels,
        condition => condition with { Panels = FactList.Complete(change(condition.Panels[0]), condition.Panels[1], condition.Panels[2]) });

    private static Func<CommissioningHistory, CommissioningHistory> Commitment(int position, Func<MergerCommitment, MergerCommitment> change) => Merger(merger => merger with
    {
        Commitments = FactList.Complete<MergerCommitment>([.. merger.Commitments.Select((one, at) => at == position ? change(one) : one)]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Area(Func<FormerArea, FormerArea> change) =>
        Commitment(1, commitment => commitment with { FormerAreas = FactList.Complete(change(commitment.FormerAreas[0]), commitment.FormerAreas[1]) });
}
