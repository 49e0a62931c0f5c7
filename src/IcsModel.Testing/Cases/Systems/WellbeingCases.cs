using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Wellbeing;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about health and wellbeing boards.</summary>
internal static partial class WellbeingCases
{
    internal static readonly SystemScenario[] All = [.. Members, .. Representatives, .. Functions, .. Guidance];

    private static SystemScenario[] Members =>
    [
        new("HWB-001", "each council has a board", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-001", "the county has none", Outcome.NotSatisfied, Reason.Missing, system => system with { WellbeingBoards = FactList.Complete(system.WellbeingBoards[1]) })
        {
            Locations = ["/councils/0"],
        },
        new("HWB-001", "a two-tier district needs none", Outcome.Satisfied, Reason.None, system => system with
        {
            Councils = FactList.Complete<Council>([.. system.Councils, new() { Body = LawfulSystem.District, Kind = CouncilKind.TwoTierDistrict, OverlapsBoard = true }]),
        }),
        new("HWB-001", "other boards may be unlisted", Outcome.Undetermined, Reason.FactMissing, system => system with { WellbeingBoards = FactList.NotStated(system.WellbeingBoards[1]) }),
        new("HWB-001", "other councils may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Councils = system.Councils.WithCompleteness(Completeness.NotStated) }),
        new("HWB-001", "there is no council", Outcome.NotApplicable, Reason.NotEngaged, system => system with { Councils = FactList.Complete<Council>() }),
        new("HWB-001", "the council cannot be told to be responsible", Outcome.Undetermined, Reason.FactMissing, system => system with
        {
            Councils = FactList.Complete(system.Councils[0] with { Kind = null }),
            WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>(),
        }),
        new("HWB-001", "the board is established tomorrow", Outcome.NotSatisfied, Reason.Missing, County(board => board with { EstablishedOn = LawfulSystem.Day.PlusDays(1) })),
        new("HWB-001", "the board is established today", Outcome.Satisfied, Reason.None, County(board => board with { EstablishedOn = LawfulSystem.Day })),
        new("HWB-001", "the facts are stated for another day", Outcome.Undetermined, Reason.FactMissing, system => system with
        {
            StatedOn = LawfulSystem.Day.PlusDays(-1),
            WellbeingBoards = FactList.Complete(system.WellbeingBoards[1]),
        }),

        new("HWB-002", "a councillor and the leader sit", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-002", "the leader sits alone", Outcome.Satisfied, Reason.None, Without(LawfulSystem.Councillor)),
        new("HWB-002", "only officers sit", Outcome.NotSatisfied, Reason.Vacancy, County(board => board with { Members = FactList.Complete<WellbeingBoardMember>([.. board.Members.Skip(2)]) }))
        {
            Locations = ["/wellbeingBoards/0/members"],
        },
        new("HWB-002", "only a councillor of a district sits", Outcome.NotSatisfied, Reason.Vacancy, County(board => board with
        {
            Members = FactList.Complete<WellbeingBoardMember>([board.Members[0] with { IsCouncillorOfTheCouncil = false }, .. board.Members.Skip(2)]),
        })),
        new("HWB-002", "of which council the councillor is, is not known", Outcome.Undetermined, Reason.FactMissing, County(board => board with
        {
            Members = FactList.Complete<WellbeingBoardMember>([board.Members[0] with { IsCouncillorOfTheCouncil = null }, .. board.Members.Skip(2)]),
        })),
        new("HWB-002", "a leader sits for a council without executive", Outcome.NotSatisfied, Reason.Vacancy, system => Without(LawfulSystem.Councillor)(WithoutExecutive(system))),
        new("HWB-002", "undated members may satisfy", Outcome.Satisfied, Reason.None, Member(LawfulSystem.Councillor, member => member with { From = null })),
        new("HWB-002", "the members are not all listed", Outcome.Undetermined, Reason.FactMissing, County(board => board with { Members = FactList.NotStated<WellbeingBoardMember>([.. board.Members.Skip(2)]) })),
        new("HWB-002", "the boards are not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with { WellbeingBoards = system.WellbeingBoards.WithCompleteness(Completeness.NotStated) }),
        new("HWB-002", "the board of a district is another matter", Outcome.NotApplicable, Reason.NoneRecorded, system => system with
        {
            Councils = FactList.Complete(system.Councils[0] with { Kind = CouncilKind.TwoTierDistrict }),
            WellbeingBoards = FactList.Complete(system.WellbeingBoards[0] with { Members = FactList.Complete<WellbeingBoardMember>() }),
        }),
        new("HWB-002", "whose board it is, is not known", Outcome.Undetermined, Reason.FactMissing, County(board => board with { Council = null, Members = FactList.Complete<WellbeingBoardMember>() })),

        new("HWB-003", "the leader nominated", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-003", "the full council nominated although there is a leader", Outcome.NotSatisfied, Reason.InvalidRoute, Member(LawfulSystem.Councillor, member => member with { NominatedBy = CouncillorNominator.Authority }))
        {
            Locations = ["/wellbeingBoards/0/members/0/nominatedBy"],
        },
        new("HWB-003", "the council nominated and has no executive", Outcome.Satisfied, Reason.None, system => NominatedByAuthority(WithoutExecutive(system))),
        new("HWB-003", "a leader nominated and there is no executive", Outcome.NotSatisfied, Reason.InvalidRoute, WithoutExecutive),
        new("HWB-003", "an undated member condemns nothing", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.Councillor, member => member with { NominatedBy = CouncillorNominator.Authority, From = null })),
        new("HWB-003", "who nominated is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.Councillor, member => member with { NominatedBy = null })),
        new("HWB-003", "whether there is an executive is not known", Outcome.Undetermined, Reason.FactMissing, system => system with { Councils = FactList.Complete(system.Councils[0] with { HasExecutiveArrangements = null }, system.Councils[1]) }),
        new("HWB-003", "no councillor was nominated", Outcome.NotApplicable, Reason.NoneRecorded, system => system with
        {
            WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>(
                [.. system.WellbeingBoards.Select(board => board with { Members = FactList.Complete<WellbeingBoardMember>([.. board.Members.Skip(1)]) })]),
        }),

        .. Director("HWB-004", LawfulSystem.AdultServices, WellbeingCapacity.DirectorOfAdultSocialServices),
        .. Director("HWB-005", LawfulSystem.ChildrensServices, WellbeingCapacity.DirectorOfChildrensServices),
        .. Director("HWB-006", LawfulSystem.PublicHealth, WellbeingCapacity.DirectorOfPublicHealth),
    ];

    private static SystemScenario[] Director(string rule, int position, WellbeingCapacity capacity) =>
    [
        new(rule, "the director sits", Outcome.Satisfied, Reason.None, system => system),
        new(rule, "the post is absent", Outcome.NotSatisfied, Reason.Vacancy, Without(position)) { Locations = ["/wellbeingBoards/0/members"] },
        new(rule, "one person holds two posts", Outcome.Satisfied, Reason.None, Member(position, member => member with { Capacities = FactList.Complete(capacity, WellbeingCapacity.Additional) }))
        {
            Says = ["in another capacity as well"],
        },
        new(rule, "the director left today", Outcome.NotSatisfied, Reason.Vacancy, Member(position, member => member with { To = LawfulSystem.Day })),
        new(rule, "the director leaves tomorrow", Outcome.Satisfied, Reason.None, Member(position, member => member with { To = LawfulSystem.Day.PlusDays(1) })),
        new(rule, "the director starts tomorrow", Outcome.NotSatisfied, Reason.Vacancy, Member(position, member => member with { From = LawfulSystem.Day.PlusDays(1) })),
        new(rule, "the director starts today", Outcome.Satisfied, Reason.None, Member(position, member => member with { From = LawfulSystem.Day })),
        new(rule, "a member may hold more posts", Outcome.Undetermined, Reason.FactMissing, Member(position, member => member with { Capacities = FactList<WellbeingCapacity>.Unknown })),
        new(rule, "there is no board", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>() }),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> County(Func<HealthAndWellbeingBoard, HealthAndWellbeingBoard> change) =>
        system => system with
        {
            WellbeingBoards = FactList.NotStated<HealthAndWellbeingBoard>([change(system.WellbeingBoards[0]), .. system.WellbeingBoards.Skip(1)])
                .WithCompleteness(system.WellbeingBoards.Completeness),
        };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Member(int position, Func<WellbeingBoardMember, WellbeingBoardMember> change) =>
        County(board => board with
        {
            Members = FactList.NotStated<WellbeingBoardMember>([.. board.Members.Select((member, i) => i == position ? change(member) : member)])
                .WithCompleteness(board.Members.Completeness),
        });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Without(int position) =>
        County(board => board with { Members = FactList.Complete<WellbeingBoardMember>([.. board.Members.Where((_, i) => i != position)]) });

    private static IntegratedCareSystem WithoutExecutive(IntegratedCareSystem system) =>
        system with { Councils = FactList.Complete(system.Councils[0] with { HasExecutiveArrangements = false }, system.Councils[1]) };

    private static IntegratedCareSystem NominatedByAuthority(IntegratedCareSystem system) =>
        Member(LawfulSystem.Councillor, member => member with { NominatedBy = CouncillorNominator.Authority })(system);
}
