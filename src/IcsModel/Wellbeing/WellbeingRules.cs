using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>The rules about health and wellbeing boards, in the order of their ids.</summary>
internal static class WellbeingRules
{
    internal static SystemRule[] All { get; } =
    [
        new WellbeingBoardForEveryCouncilRule(),
        new CouncillorSitsRule(),
        new CouncillorNominationRule(),
        DirectorRule.AdultSocialServices,
        DirectorRule.ChildrensServices,
        DirectorRule.PublicHealth,
        new HealthwatchRepresentativeRule(),
        new BoardRepresentativeRule(),
        new SharedRepresentativeRule(),
        new ConsultedOnAdditionsRule(),
        StatedOfBoardRules.CommitteeOfCouncil,
        new ExercisedFunctionsRule(),
        new NoScrutinyDelegatedRule(),
        new NhsEnglandJoinsRule(),
        new NhsEnglandAnswersRule(),
        new OutsideRepresentativeRule(),
        new JointExerciseRule(),
        new InformationRequestRule(),
        new SubDelegationRule(),
        new VotingMembersRule(),
        StatedOfBoardRules.MeetsInPublic,
        StatedOfBoardRules.WaysOfWorking,
        new StrategyReconsideredRule(),
        StatedOfBoardRules.WiderMembership,
        StatedOfBoardRules.BetterCareFund,
    ];
}
