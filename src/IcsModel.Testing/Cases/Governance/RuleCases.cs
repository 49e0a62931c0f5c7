using IcsModel.Testing.Cases.Boards;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>The cases of every rule about integrated care boards.</summary>
internal static class RuleCases
{
    internal static readonly BoardScenario[] All =
    [
        .. CompositionCases.All,
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
