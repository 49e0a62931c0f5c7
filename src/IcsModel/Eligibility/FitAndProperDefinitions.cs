using IcsModel.Law;
using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>Dates that the rules on the fit and proper person framework share (NHS England, PRN00238).</summary>
internal static class FitAndProperDefinitions
{
    /// <summary>The day from which the framework holds for new appointments, as a key.</summary>
    internal const int Start = 2023_09_30;

    /// <summary>The day by which the framework was due in full, as a key.</summary>
    internal const int InFull = 2024_03_31;

    internal static ValueList<EffectivePeriod> FromStart { get; } = [EffectivePeriod.Since(new LocalDate(2023, 9, 30))];

    internal static ValueList<EffectivePeriod> FromInFull { get; } = [EffectivePeriod.Since(new LocalDate(2024, 3, 31))];

    internal static Citation Framework(string place) => new(Instruments.FitAndProperPersonFramework, place);
}
