using NodaTime;

namespace IcsModel;

/// <summary>Days as whole numbers of the form yyyymmdd, so that comparing two days is comparing two integers.</summary>
internal static class DayKey
{
    /// <summary>Stands for "no end": later than every day.</summary>
    internal const int Never = int.MaxValue;

    internal static int Of(LocalDate date)
    {
        var (year, month, day) = date;
        return (year * 10_000) + (month * 100) + day;
    }

    /// <summary>The day as a number, or 0, earlier than every day, where it is not known.</summary>
    internal static int OrZero(LocalDate? date) => date is { } day ? Of(day) : 0;

    internal static LocalDate DateOf(int key) => new(key / 10_000, key / 100 % 100, key % 100);

    internal static int EndOf(LocalDate? to) => to is { } date ? Of(date) : Never;
}
