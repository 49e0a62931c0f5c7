using NodaTime;

namespace IcsModel.Interests;

/// <summary>Later days, which stop at the last day of the calendar instead of failing.</summary>
internal static class CalendarDays
{
    internal static LocalDate PlusDaysOrLast(this LocalDate date, int days) =>
        Period.DaysBetween(date, LocalDate.MaxIsoValue) < days ? LocalDate.MaxIsoValue : date.PlusDays(days);

    internal static LocalDate PlusMonthsOrLast(this LocalDate date, int months) =>
        date.Year + (months / 12) + 1 > LocalDate.MaxIsoValue.Year ? LocalDate.MaxIsoValue : date.PlusMonths(months);

    /// <summary>The same day a year before, as keys; the day before 1 March where that year has no such day.</summary>
    internal static int YearBefore(int dayKey) => dayKey % 10_000 == 229 ? dayKey - 10_001 : dayKey - 10_000;
}
