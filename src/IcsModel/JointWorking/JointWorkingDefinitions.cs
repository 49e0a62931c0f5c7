using IcsModel.Law;
using NodaTime;

namespace IcsModel.JointWorking;

/// <summary>Dates and sources that the definitions of the rules about joint working share.</summary>
internal static class JointWorkingDefinitions
{
    internal const string BoundByGuidance = "NHS England, ICBs, NHS trusts, NHS foundation trusts";

    /// <summary>From the first day of the regulations on partnership arrangements.</summary>
    internal static ValueList<EffectivePeriod> FromPartnershipRegulations { get; } = [EffectivePeriod.Since(new LocalDate(2000, 4, 1))];

    /// <summary>The first day on which guidance on joint working surely had been published: its first version is of September 2022.</summary>
    internal static LocalDate GuidanceSurelyOut { get; } = new(2022, 10, 1);

    internal static Citation Act(string provision) => new(Instruments.NhsAct2006, provision);

    internal static Citation Exclusions(string provision) => new(Instruments.JointWorkingAndDelegationRegulations2022, provision);

    internal static Citation PartnershipRegulations(string provision) => new(Instruments.PartnershipArrangementsRegulations2000, provision);

    /// <summary>The guidance on delegation and joint exercise, which relevant bodies must have regard to.</summary>
    internal static Citation Guidance { get; } = new(Instruments.DelegationGuidance, "have regard under NHS Act 2006 s. 65Z7");
}
