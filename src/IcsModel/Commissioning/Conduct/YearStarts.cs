namespace IcsModel.Commissioning.Conduct;

/// <summary>Financial years known by the calendar year in which they begin, on 1 April.</summary>
internal static class YearStarts
{
    private const int OneYear = 10_000;
    private const int FirstOfApril = 401;

    /// <summary>The year of a day, given as a key.</summary>
    internal static int Of(int dayKey) => (dayKey / OneYear) - (dayKey % OneYear < FirstOfApril ? 1 : 0);

    /// <summary>The 1 April of a year as a key.</summary>
    internal static int DayKeyOf(int year) => (int)Math.Clamp(((long)year * OneYear) + FirstOfApril, 0, DayKey.Never - 1);

    /// <summary>Whether a year is over on a day, given as a key.</summary>
    internal static bool HasEnded(int year, int asAt) => DayKeyOf(year) < DayKeyOf(Of(asAt));
}
