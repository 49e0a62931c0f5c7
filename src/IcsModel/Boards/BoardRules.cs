using IcsModel.Boards.ModelConstitution;
using IcsModel.Boards.Schedule1B;

namespace IcsModel.Boards;

/// <summary>The rules about integrated care boards, in the order of their ids.</summary>
internal static class BoardRules
{
    internal static BoardRule[] All { get; } =
    [
        new ChairInPostRule(),
        new ChairRemovalRule(),
        new ChiefExecutiveInPostRule(),
        new ChiefExecutiveEmploymentRule(),
        new OrdinaryMembersRule(),
        new OrdinaryMemberRouteRule(),
        JointNomineeRule.Trusts(),
        JointNomineeRule.PrimaryCare(),
        JointNomineeRule.Councils(),
        new SelectionGuidanceRule(),
        new DistinctPeopleRule(),
        new MentalIllnessExpertiseRule(),
        new IndependenceRule(),
        new CommissioningCommitteeRule(),
        new VariationRule(),
        new CompositionSumRule(),
        NominationDefinitions.Trusts(),
        NominationDefinitions.Order(),
        NominationDefinitions.PrimaryCare(),
        NominationDefinitions.PartnerTrust(),
        Restatements.MinimumShape(),
        new ExecutiveDirectorsRule(),
        new NonExecutiveMembersRule(),
        new PartnerSeatsRule(),
        new PolicyMinimumRule(),
        new UnitaryBoardRule(),
        Restatements.MentalIllness(),
        new SkillsReviewRule(),
        new AttendeesDoNotVoteRule(),
        new DeputyChairRule(),
        new SeniorNonExecutiveRule(),
    ];
}
