using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>The members whom the partnership itself appoints.</content>
internal static partial class PartnershipCases
{
    private static SystemScenario[] OtherMembers =>
    [
        new("ICP-MEMB-003", "all the others by the partnership", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-MEMB-003", "only the members whom board and councils appoint", Outcome.Satisfied, Reason.None,
            Partnership(icp => icp with { Members = FactList.Complete(icp.Members[0], icp.Members[1], icp.Members[2]) })),
        new("ICP-MEMB-003", "Healthwatch appointed", Outcome.NotSatisfied, Reason.InvalidRoute,
            Member("healthwatch", member => member with { AppointedBy = LawfulSystem.CountyHealthwatch, AppointedByPartnership = false }))
        {
            Says = ["Healthwatch was appointed by Healthwatch Exampleshire, which has no power to appoint members; it may nominate."],
            Locations = ["/partnerships/0/members/4"],
        },
        new("ICP-MEMB-003", "an alliance appointed", Outcome.NotSatisfied, Reason.InvalidRoute,
            Member("voluntary", member => member with { AppointedBy = new Body { Kind = BodyKind.Charity, Name = "Voluntary Alliance" }, AppointedByPartnership = false })),
        new("ICP-MEMB-003", "a two-tier district appointed", Outcome.NotSatisfied, Reason.InvalidRoute,
            Member("district", member => member with { AppointedBy = LawfulSystem.District, AppointedByPartnership = false })),
        new("ICP-MEMB-003", "a listed district appointed", Outcome.NotSatisfied, Reason.InvalidRoute,
            And(
                WithCouncil(WestlandCouncil with { Kind = CouncilKind.TwoTierDistrict }),
                With(LawfulSystem.AppointedBy(Westland, "westland", PartnershipSector.LocalAuthority, Later)))),
        new("ICP-MEMB-003", "a council elsewhere appointed", Outcome.NotSatisfied, Reason.InvalidRoute, With(LawfulSystem.AppointedBy(Westland, "westland", PartnershipSector.LocalAuthority, Later))),
        new("ICP-MEMB-003", "a neighbouring board appointed", Outcome.NotSatisfied, Reason.InvalidRoute, With(LawfulSystem.AppointedBy(LawfulSystem.Neighbour, "neighbour", PartnershipSector.IntegratedCareBoard, Later))),
        new("ICP-MEMB-003", "a council not listed appointed, and the list is open", Outcome.Undetermined, Reason.ListNotComplete,
            And(
                With(LawfulSystem.AppointedBy(Westland, "westland", PartnershipSector.LocalAuthority, Later)),
                system => system with { Councils = system.Councils.WithCompleteness(Completeness.NotStated) })),
        new("ICP-MEMB-003", "a body of unknown kind and without a code appointed", Outcome.Undetermined, Reason.FactMissing,
            Member("voluntary", member => member with { AppointedBy = new Body { Name = "Voluntary Alliance" }, AppointedByPartnership = false })),
        new("ICP-MEMB-003", "a body of unknown kind with a code of its own appointed", Outcome.Undetermined, Reason.FactMissing,
            Member("voluntary", member => member with { AppointedBy = new Body { Code = "ALLIANCE" }, AppointedByPartnership = false })),
        new("ICP-MEMB-003", "a second appointee of a council", Outcome.NotSatisfied, Reason.InvalidRoute,
            With(LawfulSystem.AppointedBy(LawfulBoard.County, "county-2", PartnershipSector.LocalAuthority, Later)))
        {
            Locations = ["/partnerships/0/members/14"],
        },
        new("ICP-MEMB-003", "a second appointee of the board", Outcome.NotSatisfied, Reason.InvalidRoute,
            With(LawfulSystem.AppointedBy(LawfulSystem.Board, "finance", PartnershipSector.IntegratedCareBoard, Later))),
        new("ICP-MEMB-003", "a second appointee of a council without a first day", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulSystem.AppointedBy(LawfulBoard.County, "county-2", PartnershipSector.LocalAuthority, Later) with { From = null })),
        new("ICP-MEMB-003", "a substitute named by Healthwatch is no member", Outcome.Satisfied, Reason.None,
            With(LawfulSystem.AppointedBy(LawfulSystem.CountyHealthwatch, "substitute", PartnershipSector.Healthwatch, Later) with { IsSubstitute = true })),
        new("ICP-MEMB-003", "perhaps a substitute named by Healthwatch", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulSystem.AppointedBy(LawfulSystem.CountyHealthwatch, "substitute", PartnershipSector.Healthwatch, Later) with { IsSubstitute = null })),
        new("ICP-MEMB-003", "Healthwatch nominated, and nobody is stated to have appointed", Outcome.Undetermined, Reason.FactMissing,
            Member("healthwatch", member => member with { AppointedByPartnership = null }))
        {
            Says = ["who appointed healthwatch (nominating is not appointing)"],
        },
        new("ICP-MEMB-003", "by the partnership under its own name", Outcome.Satisfied, Reason.None,
            Member("healthwatch", member => member with { AppointedBy = LawfulSystem.Partnership, AppointedByPartnership = null })),
        new("ICP-MEMB-003", "by a partnership named otherwise", Outcome.Undetermined, Reason.FactMissing,
            Member("healthwatch", member => member with { AppointedBy = LawfulSystem.NeighbouringPartnership, AppointedByPartnership = null })),
        new("ICP-MEMB-003", "the appointing council was abolished", Outcome.Undetermined, Reason.Judgement,
            And(
                WithCouncil(WestlandCouncil with { To = Day }),
                With(LawfulSystem.AppointedBy(Westland, "westland", PartnershipSector.LocalAuthority, Later)))),
        new("ICP-MEMB-003", "the appointing council is of unknown kind", Outcome.Undetermined, Reason.FactMissing,
            And(
                WithCouncil(WestlandCouncil with { Kind = null }),
                With(LawfulSystem.AppointedBy(Westland, "westland", PartnershipSector.LocalAuthority, Later)))),
        new("ICP-MEMB-003", "there may be more members", Outcome.Undetermined, Reason.ListNotComplete,
            Partnership(icp => icp with { Members = icp.Members.WithCompleteness(Completeness.NotStated) })),
        new("ICP-MEMB-003", "it has no members", Outcome.NotApplicable, Reason.NoneRecorded, Partnership(icp => icp with { Members = FactList.Complete<PartnershipMember>() })),
        new("ICP-MEMB-003", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),
    ];
}
