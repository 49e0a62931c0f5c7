using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>The members whom the board and the councils appoint.</content>
internal static partial class PartnershipCases
{
    private static LocalDate Later => new(2024, 1, 1);

    private static SystemScenario[] Members =>
    [
        new("ICP-MEMB-001", "one member by the board", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-MEMB-001", "two more directors appointed by the partnership", Outcome.Satisfied, Reason.None, With(
            LawfulSystem.Coopted("finance", PartnershipSector.IntegratedCareBoard, Later) with { NominatedBy = LawfulSystem.Board },
            LawfulSystem.Coopted("nursing", PartnershipSector.IntegratedCareBoard, Later))),
        new("ICP-MEMB-001", "three directors by the board", Outcome.NotSatisfied, Reason.Duplicate, With(
            LawfulSystem.AppointedBy(LawfulSystem.Board, "finance", PartnershipSector.IntegratedCareBoard, Later),
            LawfulSystem.AppointedBy(LawfulSystem.Board, "nursing", PartnershipSector.IntegratedCareBoard, Later)))
        {
            Says = ["NHS Exampleshire Integrated Care Board appointed finance beside board; it appoints one member."],
            Locations = ["/partnerships/0/members/14"],
        },
        new("ICP-MEMB-001", "a substitute beside the member", Outcome.Satisfied, Reason.None,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "deputy", PartnershipSector.IntegratedCareBoard, Later) with { IsSubstitute = true })),
        new("ICP-MEMB-001", "perhaps a substitute beside the member", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "deputy", PartnershipSector.IntegratedCareBoard, Later) with { IsSubstitute = null }))
        {
            Says = ["whether deputy only stands in for another"],
        },
        new("ICP-MEMB-001", "a second appointee without a first day", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "finance", PartnershipSector.IntegratedCareBoard, Later) with { From = null }))
        {
            Says = ["the first day of finance"],
        },
        new("ICP-MEMB-001", "a second appointee without an id", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "finance", PartnershipSector.IntegratedCareBoard, Later) with { Person = null })),
        new("ICP-MEMB-001", "one person listed twice", Outcome.Satisfied, Reason.None,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "board", PartnershipSector.IntegratedCareBoard, Later) with { Id = "again" })),
        new("ICP-MEMB-001", "a second appointee from the next day", Outcome.Satisfied, Reason.None,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "finance", PartnershipSector.IntegratedCareBoard, Day.PlusDays(1)))),
        new("ICP-MEMB-001", "nobody by the board", Outcome.NotSatisfied, Reason.Vacancy, Without("board"))
        {
            Says = [
                "The partnership had no member appointed by the board.",
                "No member was appointed by NHS Exampleshire Integrated Care Board.",
                "The Act does not say that a vacancy makes what the partnership does invalid."],
            Locations = ["/partnerships/0/members"],
        },
        new("ICP-MEMB-001", "only a substitute by the board", Outcome.NotSatisfied, Reason.Vacancy, Member("board", member => member with { IsSubstitute = true })),
        new("ICP-MEMB-001", "the member's last day was the day before", Outcome.NotSatisfied, Reason.Vacancy, Member("board", member => member with { To = Day })),
        new("ICP-MEMB-001", "the member's last day", Outcome.Satisfied, Reason.None, Member("board", member => member with { To = Day.PlusDays(1) })),
        new("ICP-MEMB-001", "nominated by the board and appointed by nobody known", Outcome.Undetermined, Reason.FactMissing,
            Member("board", member => member with { AppointedBy = null, AppointedByPartnership = null, NominatedBy = LawfulSystem.Board }))
        {
            Says = ["who appointed board (nominating is not appointing)"],
        },
        new("ICP-MEMB-001", "by a board without a code", Outcome.Undetermined, Reason.FactMissing,
            Member("board", member => member with { AppointedBy = new Body { Kind = BodyKind.IntegratedCareBoard, Name = "The ICB" } })),
        new("ICP-MEMB-001", "there may be more members", Outcome.Undetermined, Reason.ListNotComplete,
            Partnership(icp => icp with { Members = icp.Members.WithCompleteness(Completeness.NotStated) })),
        new("ICP-MEMB-001", "one person for the board and a council", Outcome.Undetermined, Reason.Judgement,
            Member("county", member => member with { Person = new Person { Id = "icp-board" } })),
        new("ICP-MEMB-001", "no partnership is listed", Outcome.Undetermined, Reason.ListNotComplete, Unlisted),
        new("ICP-MEMB-001", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),

        new("ICP-MEMB-002", "one member by each council", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-MEMB-002", "a council has not appointed", Outcome.NotSatisfied, Reason.Vacancy, Without("unitary")) { Says = ["No member was appointed by Sampleton Council."] },
        new("ICP-MEMB-002", "a council only nominated", Outcome.NotSatisfied, Reason.Vacancy,
            Member("unitary", member => member with { AppointedBy = null, AppointedByPartnership = true, NominatedBy = LawfulBoard.Unitary })),
        new("ICP-MEMB-002", "a second appointee of a council", Outcome.NotSatisfied, Reason.Duplicate,
            With(LawfulSystem.AppointedBy(LawfulBoard.County, "county-2", PartnershipSector.LocalAuthority, Later))),
        new("ICP-MEMB-002", "a council that shares one part has not appointed", Outcome.NotSatisfied, Reason.Vacancy, WithCouncil(WestlandCouncil)),
        new("ICP-MEMB-002", "a council that shares one part has appointed", Outcome.Satisfied, Reason.None,
            And(WithCouncil(WestlandCouncil), With(LawfulSystem.AppointedBy(Westland, "westland", PartnershipSector.LocalAuthority, Later)))),
        new("ICP-MEMB-002", "a council of unknown kind has not appointed", Outcome.Undetermined, Reason.FactMissing, WithCouncil(WestlandCouncil with { Kind = null })),
        new("ICP-MEMB-002", "a two-tier district has not appointed", Outcome.Satisfied, Reason.None, WithCouncil(WestlandCouncil with { Kind = CouncilKind.TwoTierDistrict })),
        new("ICP-MEMB-002", "one person by two councils", Outcome.Undetermined, Reason.Judgement,
            Member("unitary", member => member with { Person = new Person { Id = "icp-county" } }))
        {
            Says = ["whether one person may be the member of two of them it does not say"],
            Locations = ["/partnerships/0/members/1", "/partnerships/0/members/2"],
        },
        new("ICP-MEMB-002", "a member by a council without a code", Outcome.Undetermined, Reason.FactMissing,
            Member("unitary", member => member with { AppointedBy = new Body { Kind = BodyKind.LocalAuthority, Name = "Sampleton City" } })),
        new("ICP-MEMB-002", "a member by a council named alike without a code", Outcome.Satisfied, Reason.None,
            Member("unitary", member => member with { AppointedBy = new Body { Name = "sampleton council" } })),
        new("ICP-MEMB-002", "the councils may not all be listed", Outcome.Undetermined, Reason.ListNotComplete,
            system => system with { Councils = system.Councils.WithCompleteness(Completeness.Partial) }),
        new("ICP-MEMB-002", "no council is responsible", Outcome.NotApplicable, Reason.NotEngaged, system => system with { Councils = FactList.Complete<Council>() }),
        new("ICP-MEMB-002", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),

        new("ICP-MEMB-004", "more members than needed", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-MEMB-004", "one for the board and one for each council", Outcome.Satisfied, Reason.None,
            Partnership(icp => icp with { Members = FactList.Complete(icp.Members[0], icp.Members[1], icp.Members[2]) })),
        new("ICP-MEMB-004", "one fewer", Outcome.NotSatisfied, Reason.TooFew,
            Partnership(icp => icp with { Members = FactList.Complete(icp.Members[0], icp.Members[1], icp.Members[3]) })),
        new("ICP-MEMB-004", "one person listed twice makes one", Outcome.NotSatisfied, Reason.TooFew,
            Partnership(icp => icp with { Members = FactList.Complete(icp.Members[0], icp.Members[1], icp.Members[1] with { Id = "again" }) })),
        new("ICP-MEMB-004", "few are listed", Outcome.Undetermined, Reason.ListNotComplete, Partnership(icp => icp with { Members = FactList.NotStated(icp.Members[0]) })),
        new("ICP-MEMB-004", "enough unless a council of unknown kind counts", Outcome.Undetermined, Reason.FactMissing,
            And(WithCouncil(WestlandCouncil with { Kind = null }), Partnership(icp => icp with { Members = FactList.Complete(icp.Members[0], icp.Members[1], icp.Members[2]) }))),
        new("ICP-MEMB-004", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),
    ];
}
