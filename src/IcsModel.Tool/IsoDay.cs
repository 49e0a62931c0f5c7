using System.Globalization;
using IcsModel.Reporting;
using NodaTime;

namespace IcsModel.Tool;

/// <summary>Days as text, such as <c>2025-06-01</c>.</summary>
/// <remarks>Written out: loading the patterns of Noda Time takes longer at start than checking a board.</remarks>
internal static class IsoDay
{
    internal const string Form = "a day in the form yyyy-MM-dd, such as 2025-06-01";

    /// <summary>The day as text.</summary>
    internal static string Of(LocalDate day) => Words.Of(day);

    /// <summary>Reads a day; false for any other form and for days that no calendar has.</summary>
    internal static bool TryParse(string text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        var isRead = Number(text.AsSpan(0, 4), out var year) & Number(text.AsSpan(5, 2), out var month) & Number(text.AsSpan(8, 2), out var date);
        if (!isRead || year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, date);
        return true;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
