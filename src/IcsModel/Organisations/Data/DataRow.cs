using System.Globalization;
using IcsModel.Law;
using NodaTime;

namespace IcsModel.Organisations.Data;

/// <summary>The cells of one row of the register's data, read as what they mean; a cell that means nothing is a fault of the build and throws.</summary>
internal readonly struct DataRow(string[] cells, string file)
{
    private const int DayLength = 10;

    internal string Text(int column) => cells[column];

    internal string? TextOrNull(int column) => cells[column] is { Length: > 0 } text ? text : null;

    internal bool IsText(int column, string text) => string.Equals(cells[column], text, StringComparison.Ordinal);

    internal OdsCode Ods(int column) => OdsCode.TryParse(cells[column], out var code) ? code : throw Unreadable(column);

    internal OnsCode Ons(int column) => OnsCode.TryParse(cells[column], out var code) ? code : throw Unreadable(column);

    internal int Number(int column) =>
        int.TryParse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable(column);

    internal LocalDate Day(int column) => Day(cells[column], column);

    internal LocalDate? DayOrNull(int column) => cells[column].Length == 0 ? null : Day(column);

    /// <summary>A run of days from two columns; null where the first is empty.</summary>
    internal EffectivePeriod? Period(int from, int to) => DayOrNull(from) is { } first ? Period(first, DayOrNull(to)) : null;

    /// <summary>Codes with their days, such as <c>E54000052/2022-07-01/2023-04-01;E54000063/2023-04-01/</c>; a code without a first day has no period.</summary>
    internal ValueList<AreaCode> Codes(int column)
    {
        if (cells[column].Length == 0)
        {
            return ValueList<AreaCode>.Empty;
        }

        var parts = cells[column].Split(';');
        var codes = new AreaCode[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var slash = parts[i].IndexOf('/', StringComparison.Ordinal);
            var code = OnsCode.TryParse(slash < 0 ? parts[i] : parts[i][..slash], out var read) ? read : throw Unreadable(column);
            codes[i] = new(code, slash < 0 ? null : Period(parts[i].AsSpan(slash + 1), column));
        }

        return ValueList.Of<AreaCode>(codes);
    }

    internal InvalidDataException Unreadable(int column) => new($"The row of {file} that begins with \"{cells[0]}\" has \"{cells[column]}\" in cell {column + 1}, which means nothing.");

    internal static EffectivePeriod Period(LocalDate from, LocalDate? to) => to is { } end ? EffectivePeriod.Between(from, end) : EffectivePeriod.Since(from);

    private EffectivePeriod? Period(ReadOnlySpan<char> days, int column)
    {
        var slash = days.IndexOf('/');
        var from = days[..slash];
        var to = days[(slash + 1)..];
        return from.IsEmpty ? null : Period(Day(from, column), to.IsEmpty ? null : Day(to, column));
    }

    // Written out: loading the patterns of Noda Time takes longer than reading all the data.
    private LocalDate Day(ReadOnlySpan<char> text, int column) =>
        text.Length == DayLength && text[4] == '-' && text[7] == '-'
        && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? new(year, month, day)
            : throw Unreadable(column);
}
