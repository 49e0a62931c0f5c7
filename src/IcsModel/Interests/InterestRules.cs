using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>The rules about interests, in the order of their ids.</summary>
internal static class InterestRules
{
    internal static Rule[] All { get; } =
    [
        new RegistersCoverEverybodyRule(),
        new RegistersOpenToThePublicRule(),
        new DeclarationArrangementsRule(),
        new TimelyDeclarationRule(),
        new DeclarationsEnteredRule(),
        new ConflictManagementRule(),
        new RepeatedDeclarationRule(),
        new EndedInterestsKeptRule(),
        new ConflictsGuardianRule(),
        new GiftsAndProcurementRule(),
        new StandardsOfConductRule(),
    ];
}
