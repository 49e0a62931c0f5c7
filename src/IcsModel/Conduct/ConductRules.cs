using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>The rules about officers, leads, the handbook and conduct, in the order of their ids.</summary>
internal static class ConductRules
{
    internal static Rule[] All { get; } =
    [
        new SpeakingUpRule(),
        new SpeakingUpLeadsRule(),
        new PrimaryCareSpeakingUpRule(),
        new HandbookContentsRule(),
        new HandbookContradictionsRule(),
        NamedLeadRule.Children(),
        NamedLeadRule.SpecialEducationalNeeds(),
        NamedLeadRule.Safeguarding(),
        NamedLeadRule.LearningDisability(),
        NamedLeadRule.DownSyndrome(),
        NamedOfficerRule.CaldicottGuardian(),
        NamedOfficerRule.SeniorInformationRiskOwner(),
        NamedOfficerRule.DataProtectionOfficer(),
        new EmergencyOfficerRule(),
        new AccountableOfficerRule(),
    ];
}
