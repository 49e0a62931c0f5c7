using IcsModel.Commissioning.Mergers;

namespace IcsModel.Commissioning;

/// <summary>The rules about mergers of clinical commissioning groups, in the order of their ids.</summary>
internal static class MergerRules
{
    internal static CommissioningRule[] All { get; } =
    [
        new JointApplicationRule(),
        new MergerPapersRule(),
        new MergerGrantTestRule(),
        new MergerFactorsRule(),
        new MergerReasonsRule(),
        new MergerAmendmentRule(),
        new SameInstantRule(),
        new SeparateSchemesRule(),
        new MergedConstitutionPublishedRule(),
        new MergerDeadlineRule(),
        new MergerCriteriaRule(),
        new MembershipVoteRule(),
        new GrantEstablishesRule(),
        MergerConditionRules.Constitution,
        MergerConditionRules.GoverningBody,
        new FinancialRecoveryRule(),
        MergerConditionRules.Review,
        new RegulatorOnPanelsRule(),
        new PractitionerMajorityRule(),
        new PractitionerOfEachAreaRule(),
        new ElectionReviewRule(),
    ];
}
