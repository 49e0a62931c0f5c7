using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>Applications and their changes.</content>
internal static partial class MergerCases
{
    private static CommissioningScenario[] Applications =>
    [
        new("MERGER-001", "two groups apply for one", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-001", "a group and an NHS trust apply", Outcome.NotSatisfied, Reason.IncompatibleRole, Applicants(
            LawfulCommissioning.NorthGroup, new Body { Kind = BodyKind.NhsTrust, Name = "Exampleshire Hospitals" }))
        {
            Locations = ["/mergers/0/applicants/1", "/mergers/0/applicants"],
        },
        new("MERGER-001", "one group applies", Outcome.NotSatisfied, Reason.TooFew, Applicants(LawfulCommissioning.NorthGroup)) { Locations = ["/mergers/0/applicants"] },
        new("MERGER-001", "one group is listed twice", Outcome.NotSatisfied, Reason.TooFew, Applicants(LawfulCommissioning.NorthGroup, LawfulCommissioning.NorthGroup)),
        new("MERGER-001", "one group is listed, others may have applied", Outcome.Undetermined, Reason.ListNotComplete, Merger(
            merger => merger with { Applicants = FactList.NotStated(merger.Applicants[0]) })),
        new("MERGER-001", "what one applicant is is not known", Outcome.Undetermined, Reason.FactMissing, Applicants(LawfulCommissioning.NorthGroup, new Body { Name = "Sampleton" })),
        new("MERGER-001", "two new groups are asked for", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Merger(merger => merger with { AsksForOneGroup = false })) { Locations = ["/mergers/0/asksForOneGroup"] },
        new("MERGER-001", "two new groups, the day of the application not known", Outcome.Undetermined, Reason.FactMissing, Merger(
            merger => merger with { AsksForOneGroup = false, AppliedOn = null })),
        new("MERGER-001", "the application comes tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Lawful, new LocalDate(2019, 9, 29)),
        new("MERGER-001", "the application came today", Outcome.Satisfied, Reason.None, Lawful, new LocalDate(2019, 9, 30)),
        new("MERGER-001", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),

        new("MERGER-002", "all three came with it", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-002", "no accountable officer was named", Outcome.NotSatisfied, Reason.Missing, Merger(
            merger => merger with { Papers = FactList.Complete(MergerPaper.Constitution, MergerPaper.SpecifiedInformation) }))
        {
            Says = ["the accountable officer proposed"],
            Locations = ["/mergers/0/papers"],
        },
        new("MERGER-002", "the papers listed are not stated to be all", Outcome.Undetermined, Reason.ListNotComplete, Merger(
            merger => merger with { Papers = FactList.NotStated(MergerPaper.Constitution) })),
        new("MERGER-002", "the list is complete for another day", Outcome.Undetermined, Reason.ListNotComplete, history => StatedTheDayAfter(
            Merger(merger => merger with { Papers = FactList.Complete<MergerPaper>() })(history), new LocalDate(2021, 6, 1))),
        new("MERGER-002", "no merger is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoMerger),

        new("MERGER-006", "the change was agreed", Outcome.Satisfied, Reason.None, Lawful),
        new("MERGER-006", "the constitution was rewritten without agreement", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Amended(
            change => change with { IsAgreed = false }))
        {
            Says = ["2019-11-04"],
            Locations = ["/mergers/0/amendments/0"],
        },
        new("MERGER-006", "an undated change was not agreed", Outcome.Undetermined, Reason.FactMissing, Amended(change => change with { IsAgreed = false, On = null })),
        new("MERGER-006", "whether it was agreed is not known", Outcome.Undetermined, Reason.FactMissing, Amended(change => change with { IsAgreed = null })),
        new("MERGER-006", "the change is made tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Amended(change => change with { IsAgreed = false }), new LocalDate(2019, 11, 3)),
        new("MERGER-006", "nothing was changed", Outcome.NotApplicable, Reason.NoneRecorded, Merger(merger => merger with { Amendments = FactList.Complete<MergerAmendment>() })),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Applicants(params Body[] bodies) => Merger(merger => merger with
    {
        Applicants = FactList.Complete<MergerApplicant>([.. bodies.Select(body => merger.Applicants[0] with { Body = body })]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Amended(Func<MergerAmendment, MergerAmendment> change) =>
        Merger(merger => merger with { Amendments = FactList.Complete(change(merger.Amendments[0])) });
}
