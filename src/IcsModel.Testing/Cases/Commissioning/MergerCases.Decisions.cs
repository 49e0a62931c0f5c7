using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>How NHS England decided.</content>
internal static partial class MergerCases
{
    private static GrantMatter[] Six => [.. Enum.GetValues<GrantMatter>().Where(matter => matter != GrantMatter.Prescribed)];

    private static CommissioningScenario[] Decisions =>
    [
        new("MERGER-003", "granted, and satisfied of all", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-003", "granted, and satisfied of the six", Outcome.Satisfied, Reason.None, Decided(decision => decision with { SatisfiedOf = FactList.Complete<GrantMatter>(Six) })),
        new("MERGER-003", "granted, and not satisfied of the accountable officer", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decided(
            decision => decision with { NotSatisfiedOf = FactList.Complete(GrantMatter.AccountableOfficer) })) { Locations = ["/mergers/0/decision/notSatisfiedOf"] },
        new("MERGER-003", "granted, and one matter is not recorded", Outcome.Undetermined, Reason.Judgement, Decided(decision => decision with { SatisfiedOf = FactList.Complete<GrantMatter>(Six.AsSpan(1)) })),
        new("MERGER-003", "refused, and not satisfied of the area", Outcome.Satisfied, Reason.None, Decided(
            decision => decision with { Kind = MergerDecisionKind.Refused, NotSatisfiedOf = FactList.Complete(GrantMatter.Area) })),
        new("MERGER-003", "refused, and satisfied of all", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decided(decision => decision with { Kind = MergerDecisionKind.Refused })),
        new("MERGER-003", "refused, and what else is prescribed is not recorded", Outcome.Undetermined, Reason.Judgement, Decided(
            decision => decision with { Kind = MergerDecisionKind.Refused, SatisfiedOf = FactList.Complete<GrantMatter>(Six) })),
        new("MERGER-003", "not decided yet", Outcome.Undetermined, Reason.PendingEvent, Lawful, new LocalDate(2020, 3, 19)),
        new("MERGER-003", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),

        new("MERGER-004", "every factor was considered", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-004", "where the patients live was not considered", Outcome.NotSatisfied, Reason.NotConsidered, Factor(MergerFactor.PatientsInArea, considered: false))
        {
            Says = ["Where the patients live"],
            Locations = ["/mergers/0/factors"],
        },
        new("MERGER-004", "nothing is recorded on council boundaries", Outcome.Undetermined, Reason.FactMissing, Factor(MergerFactor.CouncilBoundaries, considered: null)),
        new("MERGER-004", "the views of others were not considered", Outcome.Undetermined, Reason.SourceUnverified, Factor(MergerFactor.ViewsOfOthers, considered: false)),
        new("MERGER-004", "not decided yet", Outcome.Undetermined, Reason.PendingEvent, Lawful, new LocalDate(2020, 3, 19)),
        new("MERGER-004", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),

        new("MERGER-005", "in writing with reasons", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-005", "refused by telephone", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Decided(
            decision => decision with { Kind = MergerDecisionKind.Refused, IsWritten = false, GivesReasons = false }))
        {
            Locations = ["/mergers/0/decision/written", "/mergers/0/decision/givesReasons"],
        },
        new("MERGER-005", "no procedure was published", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Merger(merger => merger with { IsProcedurePublished = false })),
        new("MERGER-005", "whether it gives reasons is not known", Outcome.Undetermined, Reason.FactMissing, Decided(decision => decision with { GivesReasons = null })),
        new("MERGER-005", "the grant is not dated", Outcome.Undetermined, Reason.PendingEvent, Decided(decision => decision with { On = null, IsWritten = false })),
        new("MERGER-005", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Factor(MergerFactor factor, bool? considered) => Merger(merger => merger with
    {
        Factors = FactList.Complete<MergerFactorEvidence>([.. merger.Factors.Select(one => one.Factor == factor ? one with { IsConsidered = considered } : one)]),
    });
}
