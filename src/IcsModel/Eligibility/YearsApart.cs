using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>Days whole years apart, as keys, by the calendar: the counterpart of 29 February in a common year is the 28th.</summary>
internal static class YearsApart
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    /// <summary>The day some years earlier.</summary>
    internal static int Before(LocalDate day, int years) => day.Year - FirstYear < years ? int.MinValue : DayKey.Of(day.PlusYears(-years));

    /// <summary>The day some years later; <see cref="DayKey.Never"/> past the end of the calendar.</summary>
    internal static int After(LocalDate day, long years) => years > LastYear - day.Year ? DayKey.Never : DayKey.Of(day.PlusYears((int)Math.Max(0, years)));
}
