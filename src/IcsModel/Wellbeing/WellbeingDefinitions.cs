using IcsModel.Law;
using NodaTime;

namespace IcsModel.Wellbeing;

/// <summary>Dates and sources that the definitions of rules on health and wellbeing boards share.</summary>
internal static class WellbeingDefinitions
{
    /// <summary>From the first day of health and wellbeing boards.</summary>
    internal static ValueList<EffectivePeriod> FromFirstBoards { get; } = [EffectivePeriod.Since(new LocalDate(2013, 4, 1))];

    /// <summary>From the day the guidance of the Department is taken to bear.</summary>
    internal static ValueList<EffectivePeriod> FromGuidance { get; } = [EffectivePeriod.Since(new LocalDate(2022, 11, 22))];

    internal static Citation Act(string provision) => new(Instruments.HealthAndSocialCareAct2012, provision);

    internal static Citation Regulations(string provision) => new(Instruments.LocalAuthorityHealthRegulations2013, provision);

    internal static Citation Guidance(string heading) => new(Instruments.WellbeingBoardsGuidance, heading);
}
