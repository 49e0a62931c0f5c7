using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <summary>Cases of the rules about clinical commissioning groups.</summary>
internal static partial class CcgCases
{
    internal static readonly CommissioningScenario[] All =
    [
        .. Establishment, .. Constitutions, .. Body, .. Clinicians, .. LayMembers, .. Members, .. Committees, .. Interests, .. Duties, .. Plans, .. Money, .. Interventions,
        .. Common,
    ];

    private static LocalDate Day => LawfulCommissioning.Day;

    /// <summary>What goes for every rule asked of each group, shown by one.</summary>
    private static CommissioningScenario[] Common =>
    [
        new("CCG-GB-001", "the group began tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { EstablishedOn = Day.PlusDays(1), GoverningBody = null, HasGoverningBody = false })),
        new("CCG-GB-001", "the group began today", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { EstablishedOn = Day, GoverningBody = null, HasGoverningBody = false })),
        new("CCG-GB-001", "the group ended today", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { AbolishedOn = Day, GoverningBody = null, HasGoverningBody = false })),
        new("CCG-GB-001", "the groups are not all listed and none existed", Outcome.Undetermined, Reason.ListNotComplete, history => history with { Groups = FactList<ClinicalCommissioningGroup>.Unknown }),
        new("CCG-GB-001", "the facts are stated for another day", Outcome.Undetermined, Reason.FactMissing, history => Group(group => group with { GoverningBody = null, HasGoverningBody = false })(history) with { StatedOn = Day.PlusDays(-1) }),
        new("CCG-GB-001", "the provisions were coming into force", Outcome.Undetermined, Reason.SourceUnverified, Group(group => group with { EstablishedOn = new(2013, 1, 1), GoverningBody = null, HasGoverningBody = false }), new(2013, 3, 31)),
        new("CCG-GB-001", "the provisions were all in force", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { EstablishedOn = new(2013, 1, 1), GoverningBody = null, HasGoverningBody = false }), new(2013, 4, 1)),
        new("CCG-GB-001", "a second group is at fault", Outcome.NotSatisfied, Reason.Missing, history => history with
        {
            Groups = FactList.Complete(history.Groups[0], new ClinicalCommissioningGroup { Name = "NHS Sampleton CCG", EstablishedOn = new(2013, 4, 1), HasGoverningBody = false }),
        })
        {
            Says = ["NHS Sampleton CCG has no governing body."],
            Locations = ["/ccgs/1/governingBody"],
        },
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Group(Func<ClinicalCommissioningGroup, ClinicalCommissioningGroup> change) =>
        history => history with { Groups = FactList.Complete(change(history.Groups[0])) };

    private static Func<CommissioningHistory, CommissioningHistory> GoverningBody(Func<GoverningBody, GoverningBody> change) =>
        Group(group => group with { GoverningBody = change(group.GoverningBody!) });

    private static Func<CommissioningHistory, CommissioningHistory> Member(int position, Func<GoverningBodyMember, GoverningBodyMember> change) =>
        GoverningBody(body => body with { Members = FactList.Complete<GoverningBodyMember>([.. body.Members.Select((member, i) => i == position ? change(member) : member)]) });

    private static Func<CommissioningHistory, CommissioningHistory> Without(params int[] positions) =>
        GoverningBody(body => body with { Members = FactList.Complete<GoverningBodyMember>([.. body.Members.Where((_, i) => !positions.Contains(i))]) });

    private static Func<CommissioningHistory, CommissioningHistory> OpenWithout(params int[] positions) =>
        history => GoverningBody(body => body with { Members = body.Members.WithCompleteness(Completeness.NotStated) })(Without(positions)(history));

    private static CommissioningHistory NoGoverningBody(CommissioningHistory history) => Group(group => group with { GoverningBody = null, HasGoverningBody = false })(history);

    private static CommissioningHistory NothingOfGoverningBody(CommissioningHistory history) => Group(group => group with { GoverningBody = null, HasGoverningBody = null })(history);

    private static CommissioningHistory NoGroups(CommissioningHistory history) => history with { Groups = FactList.Complete<ClinicalCommissioningGroup>() };
}
