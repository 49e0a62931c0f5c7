using IcsModel.Partnerships.Guidance;
using IcsModel.Partnerships.Procedure;
using IcsModel.Partnerships.Section116ZA;
using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>The rules about integrated care partnerships, in the order of their ids.</summary>
internal static class PartnershipRules
{
    internal static SystemRule[] All { get; } =
    [
        new OneJointCommitteeRule(), new SameAreaRule(), new MemberOfTheBoardRule(), new MembersOfCouncilsRule(), new OtherMembersRule(), new LeastSizeRule(),
        new OwnProcedureRule(), new PowersRule(),
        StatedRules.EqualPartners, SectorRules.Voluntary, SectorRules.Healthwatch, SectorRules.AdultSocialCareProviders, SectorRules.HealthProviders,
        SectorRules.PeopleAndCarers, SectorRules.CriminalJustice, StatedRules.Openness, StatedRules.JointChoiceOfChair, SectorRules.LeadersOfServices,
        new WellbeingBoardLinkRule(), SectorRules.WiderDeterminants, SectorRules.ClinicalLeadership, StatedRules.Resourcing, new SetUpIn2022Rule(),
        StatedRules.Disputes, StatedRules.Terms,
    ];
}
