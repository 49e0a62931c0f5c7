using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>What a merger does, and how NHS England's procedure and the members come in.</content>
internal static partial class MergerCases
{
    private static CommissioningScenario[] Effects =>
    [
        new("MERGER-007", "one day for all", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-007", "a day lies between", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Merger(merger => merger with { EstablishedOn = new LocalDate(2020, 4, 2) }))
        {
            Locations = ["/mergers/0/applicants/0/dissolvedOn", "/mergers/0/applicants/1/dissolvedOn"],
        },
        new("MERGER-007", "an old group lasts a day longer", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Dissolved(new LocalDate(2020, 4, 2))) { Locations = ["/mergers/0/applicants/0/dissolvedOn"] },
        new("MERGER-007", "when an old group ended is not known", Outcome.Undetermined, Reason.FactMissing, Dissolved(null)),
        new("MERGER-007", "other groups may have merged", Outcome.Undetermined, Reason.ListNotComplete, Merger(
            merger => merger with { Applicants = FactList.NotStated(merger.Applicants[0], merger.Applicants[1]) })),
        new("MERGER-007", "granted, and the day of effect not known", Outcome.Undetermined, Reason.FactMissing, Merger(merger => merger with
        {
            EstablishedOn = null,
            Applicants = FactList.Complete<MergerApplicant>([.. merger.Applicants.Select(applicant => applicant with { DissolvedOn = null })]),
        })),
        new("MERGER-007", "it takes effect tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Lawful, new LocalDate(2020, 3, 31)),
        new("MERGER-007", "it takes effect today", Outcome.Satisfied, Reason.None, Lawful, new LocalDate(2020, 4, 1)),

        new("MERGER-008", "a scheme for each", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-008", "one scheme moves leases and contracts of employment", Outcome.NotSatisfied, Reason.InvalidRoute, Scheme(
            scheme => scheme with { MovesEmployment = true })) { Locations = ["/mergers/0/transferSchemes/0"] },
        new("MERGER-008", "a staff scheme moves a lease", Outcome.NotSatisfied, Reason.InvalidRoute, Scheme(
            scheme => scheme with { Kind = CcgTransferKind.Staff, MovesProperty = true, MovesEmployment = null })),
        new("MERGER-008", "of no stated kind, and moving both", Outcome.NotSatisfied, Reason.InvalidRoute, Scheme(scheme => scheme with { Kind = null, MovesEmployment = true })),
        new("MERGER-008", "what it moves is not known", Outcome.Undetermined, Reason.FactMissing, Scheme(scheme => scheme with { MovesEmployment = null })),
        new("MERGER-008", "no scheme was made", Outcome.NotApplicable, Reason.NoneRecorded, Merger(merger => merger with { TransferSchemes = FactList.Complete<CcgTransferScheme>() })),

        new("MERGER-010", "published on its first day", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-010", "stated to be published, undated", Outcome.Satisfied, Reason.None, Published(on: null, isPublished: true)),
        new("MERGER-010", "stated not to be published", Outcome.NotSatisfied, Reason.Missing, Published(on: null, isPublished: false))
        {
            Says = ["sets no day"],
            Locations = ["/mergers/0/constitutionPublished"],
        },
        new("MERGER-010", "published later", Outcome.Undetermined, Reason.PendingEvent, Published(new LocalDate(2020, 4, 2), isPublished: null), new LocalDate(2020, 4, 1)) { Says = ["2020-04-02"] },
        new("MERGER-010", "whether it is published is not known", Outcome.Undetermined, Reason.FactMissing, Published(on: null, isPublished: null)),
        new("MERGER-010", "the group begins tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Published(on: null, isPublished: false), new LocalDate(2020, 3, 31)),

        new("MERGER-014", "granted, then established", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-014", "established on the day of the approval in principle", Outcome.NotSatisfied, Reason.ApprovalAfterStart, Merger(
            merger => merger with { EstablishedOn = new LocalDate(2019, 10, 21) }))
        {
            Locations = ["/mergers/0/decision/on"],
        },
        new("MERGER-014", "granted and established on one day", Outcome.Satisfied, Reason.None, Decided(decision => decision with { On = new LocalDate(2020, 4, 1) })),
        new("MERGER-014", "refused, and yet established", Outcome.NotSatisfied, Reason.InvalidRoute, Decided(decision => decision with { Kind = MergerDecisionKind.Refused })) { Locations = ["/mergers/0/decision"] },
        new("MERGER-014", "only the approval in principle is known", Outcome.Undetermined, Reason.FactMissing, Merger(merger => merger with { Decision = null })),
        new("MERGER-014", "not established yet", Outcome.NotApplicable, Reason.NoneRecorded, Lawful, new LocalDate(2020, 3, 31)),
    ];

    private static CommissioningScenario[] Procedure =>
    [
        new("MERGER-011", "filed on the last day for April 2020", Outcome.Satisfied, Reason.None, Filed(new LocalDate(2019, 9, 30), new LocalDate(2020, 4, 1))),
        new("MERGER-011", "filed the day after", Outcome.NotSatisfied, Reason.TooLong, Filed(new LocalDate(2019, 10, 1), new LocalDate(2020, 4, 1))),
        new("MERGER-011", "filed on 1 November for April 2020", Outcome.NotSatisfied, Reason.TooLong, Filed(new LocalDate(2019, 11, 1), new LocalDate(2020, 4, 1))) { Locations = ["/mergers/0/appliedOn"] },
        new("MERGER-011", "filed on 1 November for April 2021", Outcome.Satisfied, Reason.None, Filed(new LocalDate(2019, 11, 1), new LocalDate(2021, 4, 1))),
        new("MERGER-011", "filed in October for April 2021", Outcome.Undetermined, Reason.SourceUnverified, Filed(new LocalDate(2019, 10, 31), new LocalDate(2021, 4, 1))),
        new("MERGER-011", "filed in time for no first of April", Outcome.Undetermined, Reason.SourceUnverified, Filed(new LocalDate(2019, 9, 30), new LocalDate(2020, 10, 1))),
        new("MERGER-011", "the first day of the edition of April 2019", Outcome.Satisfied, Reason.None, Filed(new LocalDate(2019, 4, 15), new LocalDate(2020, 4, 1))),
        new("MERGER-011", "the last day of the edition of 2016", Outcome.Undetermined, Reason.SourceUnverified, Filed(new LocalDate(2019, 4, 14), new LocalDate(2020, 4, 1))),
        new("MERGER-011", "the last day before the edition of 2020", Outcome.Satisfied, Reason.None, Filed(new LocalDate(2020, 8, 2), new LocalDate(2021, 4, 1))),
        new("MERGER-011", "the edition of 2020, which was not read", Outcome.Undetermined, Reason.SourceUnverified, Filed(new LocalDate(2020, 8, 3), new LocalDate(2021, 4, 1))),
        new("MERGER-011", "1 June under the first edition", Outcome.Satisfied, Reason.None, Filed(new LocalDate(2014, 6, 1), new LocalDate(2015, 4, 1))),
        new("MERGER-011", "2 June under the first edition", Outcome.NotSatisfied, Reason.TooLong, Filed(new LocalDate(2014, 6, 2), new LocalDate(2015, 4, 1))),
        new("MERGER-011", "the edition of 2015", Outcome.Undetermined, Reason.SourceUnverified, Filed(new LocalDate(2015, 10, 1), new LocalDate(2016, 4, 1))),
        new("MERGER-011", "for which day is not known", Outcome.Undetermined, Reason.FactMissing, Filed(new LocalDate(2019, 11, 1), null)),
        new("MERGER-011", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),

        new("MERGER-012", "in line with the system", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-012", "out of line with the system", Outcome.NotSatisfied, Reason.IncompatibleRole, Criterion(MergerCriterion.SystemAlignment, shown: false)) { Locations = ["/mergers/0/criteria"] },
        new("MERGER-012", "no savings were shown", Outcome.Undetermined, Reason.SourceUnverified, Criterion(MergerCriterion.CostSavings, shown: false)),
        new("MERGER-012", "nothing is recorded on the system", Outcome.Undetermined, Reason.FactMissing, Merger(merger => merger with { Criteria = FactList<MergerCriterionEvidence>.Unknown })),
        new("MERGER-012", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),

        new("MERGER-013", "every vote passed", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-013", "a vote that is asked for failed", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Vote(vote => vote with { IsPassed = false })) { Locations = ["/mergers/0/applicants/0/vote"] },
        new("MERGER-013", "a vote failed that nothing asks for", Outcome.Satisfied, Reason.None, Vote(vote => vote with { IsRequired = false, IsPassed = false })),
        new("MERGER-013", "what the constitution asks is not known", Outcome.Undetermined, Reason.FactMissing, Vote(vote => vote with { IsRequired = null, IsPassed = false })),
        new("MERGER-013", "nothing is known of a vote", Outcome.Undetermined, Reason.FactMissing, Vote(_ => null)),
        new("MERGER-013", "no constitution asks for a vote", Outcome.NotApplicable, Reason.NotEngaged, Merger(merger => merger with
        {
            Applicants = FactList.Complete<MergerApplicant>([.. merger.Applicants.Select(applicant => applicant with { Vote = new MembershipVote { IsRequired = false } })]),
        })),
        new("MERGER-013", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Dissolved(LocalDate? on) => Merger(merger => merger with
    {
        Applicants = FactList.Complete(merger.Applicants[0] with { DissolvedOn = on }, merger.Applicants[1]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Scheme(Func<CcgTransferScheme, CcgTransferScheme> change) =>
        Merger(merger => merger with { TransferSchemes = FactList.Complete(change(merger.TransferSchemes[0]), merger.TransferSchemes[1]) });

    private static Func<CommissioningHistory, CommissioningHistory> Published(LocalDate? on, bool? isPublished) =>
        Merger(merger => merger with { ConstitutionPublishedOn = on, IsConstitutionPublished = isPublished });

    private static Func<CommissioningHistory, CommissioningHistory> Filed(LocalDate applied, LocalDate? intended) =>
        Merger(merger => merger with { AppliedOn = applied, IntendedFor = intended });

    private static Func<CommissioningHistory, CommissioningHistory> Criterion(MergerCriterion criterion, bool shown) => Merger(merger => merger with
    {
        Criteria = FactList.Complete<MergerCriterionEvidence>([.. merger.Criteria.Select(one => one.Criterion == criterion ? one with { IsShown = shown } : one)]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Vote(Func<MembershipVote, MembershipVote?> change) => Merger(merger => merger with
    {
        Applicants = FactList.Complete(merger.Applicants[0] with { Vote = change(merger.Applicants[0].Vote!) }, merger.Applicants[1]),
    });
}
