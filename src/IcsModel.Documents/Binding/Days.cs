using NodaTime;

namespace IcsModel.Documents.Binding;

/// <summary>Days as numbers yyyymmdd, read from digits by hand.</summary>
/// <remarks>The patterns and day arithmetic of Noda Time cost milliseconds on first use; a document needs little of them.</remarks>
internal static class Days
{
    private const int LastKey = 99991231;

    /// <summary>The day of a text in the form yyyy-MM-dd, or null if it is none of the years 1 to 9999.</summary>
    internal static int? Parse(string text)
    {
        if (!HasForm(text))
        {
            return null;
        }

        var year = Digits(text, 0, 4);
        var month = Digits(text, 5, 2);
        var day = Digits(text, 8, 2);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Key(year, month, day)
            : null;
    }

    /// <summary>Whether a text has the form yyyy-MM-dd, be there such a day or not.</summary>
    internal static bool HasForm(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _] && Digits(text, 0, 4) >= 0 && Digits(text, 5, 2) >= 0 && Digits(text, 8, 2) >= 0;

    /// <summary>The day after, or null after the last day there is.</summary>
    internal static int? After(int key)
    {
        var (year, month) = (Year(key), Month(key));
        return key == LastKey ? null
            : Day(key) < DateTime.DaysInMonth(year, month) ? key + 1
            : month < 12 ? Key(year, month + 1, 1)
            : Key(year + 1, 1, 1);
    }

    internal static LocalDate ToDate(int key) => new(Year(key), Month(key), Day(key));

    private static int Year(int key) => key / 10_000;

    private static int Month(int key) => key / 100 % 100;

    private static int Day(int key) => key % 100;

    private static int Key(int year, int month, int day) => (year * 10_000) + (month * 100) + day;

    private static int Digits(string text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return -1;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }
}
