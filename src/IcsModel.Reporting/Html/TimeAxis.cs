using System.Globalization;
using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>Whole years side by side, as wide as a drawing, with marks at beginnings of years.</summary>
/// <remarks>It reaches from twenty years before the day asked about to ten after it at most; what lies beyond is drawn at its edge.</remarks>
internal sealed class TimeAxis
{
    private const int MostMarks = 8;
    private readonly LocalDate start;
    private readonly int days;

    internal TimeAxis(LocalDate asAt, IEnumerable<LocalDate> dates)
    {
        var (least, most) = (Bounded(asAt.Year - 20), Bounded(asAt.Year + 10));
        int[] years = [.. dates.Append(asAt).Select(date => Math.Clamp(date.Year, least, most))];
        start = new(years.Min(), 1, 1);
        var end = new LocalDate(years.Max() + 1, 1, 1);
        days = Period.DaysBetween(start, end);
        var step = (end.Year - start.Year + MostMarks - 1) / MostMarks;
        Marks = [.. Enumerable.Range(start.Year, end.Year - start.Year).Where(year => (year - start.Year) % step == 0).Select(year => new LocalDate(year, 1, 1))];
    }

    /// <summary>The days that are marked.</summary>
    internal IReadOnlyList<LocalDate> Marks { get; }

    /// <summary>How far along the axis a day begins, in thousandths of a percent; a day beyond its ends is at that end.</summary>
    internal int At(LocalDate day) =>
        day <= start ? 0
        : day.Year - start.Year > 40 ? 100_000
        : (int)Math.Min(100_000, Period.DaysBetween(start, day) * 100_000L / days);

    /// <summary>A part of the width for an attribute.</summary>
    internal static string Percent(int thousandths) => string.Create(CultureInfo.InvariantCulture, $"{thousandths / 1000}.{thousandths % 1000:000}%");

    // A year that has a next one.
    private static int Bounded(int year) => Math.Clamp(year, -9997, 9998);
}
