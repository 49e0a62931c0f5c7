namespace IcsModel.Tests.Governance;

/// <summary>The cases of every rule on how a board is constituted and conducts itself.</summary>
internal static class RuleCases
{
    internal static readonly RuleCase[] All =
    [
        .. ConstitutionCases.All,
        .. EstablishmentCases.All,
        .. CommitteeCases.All,
        .. MeetingCases.All,
        .. EligibilityCases.All,
        .. InterestCases.All,
        .. ConductCases.All,
        .. AccountCases.All,
    ];
}
