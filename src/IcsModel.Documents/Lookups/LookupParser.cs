using System.Globalization;
using IcsModel.Areas;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Lookups;

/// <summary>Reads the lines of a lookup; each code of a body is kept once, however many lines name it.</summary>
internal sealed class LookupParser(ErrorLog errors)
{
    private readonly List<LsoaEntry> entries = [];
    private readonly List<int> lines = [];
    private readonly HashSet<string> bodies = new(StringComparer.Ordinal);
    private int line;

    internal LsoaLookup? Read(ReadOnlySpan<char> csv, string? lsoaColumn, string? bodyColumn)
    {
        List<string>? names = null;
        var (lsoas, boards) = (0, 0);
        foreach (var text in csv.EnumerateLines())
        {
            line++;
            if (text.IsWhiteSpace())
            {
                continue;
            }

            if (names is not null)
            {
                Read(text, names.Count, lsoas, boards);
                continue;
            }

            names = NamesOf(text);
            var columns = new LookupColumns(names, errors);
            if (!errors.IsEmpty || columns.Lsoas(lsoaColumn) is not { } ofLsoas || columns.Boards(bodyColumn) is not { } ofBoards)
            {
                return null;
            }

            (lsoas, boards) = (ofLsoas, ofBoards);
        }

        if (names is null || (entries.Count == 0 && errors.IsEmpty))
        {
            errors.Add(DocumentErrorCodes.Empty, SourcePosition.Start, "", "There is no line below the names of the columns.");
            return null;
        }

        return new() { Entries = ValueList.From(entries), Lines = ValueList.From(lines), LsoaColumn = names[lsoas], BodyColumn = names[boards] };
    }

    private List<string> NamesOf(ReadOnlySpan<char> text)
    {
        var names = new List<string>();
        var cells = new CellReader(text);
        while (cells.MoveNext())
        {
            names.Add(cells.Cell.ToString());
        }

        Note(in cells);
        return names;
    }

    private void Read(ReadOnlySpan<char> text, int columns, int lsoas, int boards)
    {
        var (count, lsoa, body) = (0, default(LsoaCode), (string?)null);
        var cells = new CellReader(text);
        var isRead = true;
        while (cells.MoveNext())
        {
            if (count == lsoas && !LsoaCode.TryParse(cells.Cell, out lsoa))
            {
                Add(DocumentErrorCodes.NotAnLsoa, cells.Start, $"\"{Shortened(cells.Cell)}\" is not the code of an LSOA of England: E01 and six digits.");
                isRead = false;
            }

            if (count == boards)
            {
                body = Keep(cells.Cell, cells.Start);
            }

            count++;
        }

        Note(in cells);
        if (!cells.IsMalformed && count != columns)
        {
            Add(DocumentErrorCodes.Syntax, 0, $"The line has {Number(count)} cells; the first line names {Number(columns)} columns.");
        }
        else if (isRead && body is not null)
        {
            entries.Add(new(lsoa, body));
            lines.Add(line);
        }
    }

    private string? Keep(ReadOnlySpan<char> cell, int start)
    {
        if (cell.IsEmpty)
        {
            Add(DocumentErrorCodes.Blank, start, "No board is given for the LSOA.");
            return null;
        }

        if (bodies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var known))
        {
            return known;
        }

        var body = cell.ToString();
        bodies.Add(body);
        return body;
    }

    private void Note(in CellReader cells)
    {
        if (cells.IsMalformed)
        {
            Add(DocumentErrorCodes.Syntax, cells.Start, "A cell in quotation marks does not end on its line, or something stands after it.");
        }
    }

    private void Add(string code, int start, string message) => errors.Add(code, new SourcePosition(line, start + 1), "", message);

    private static string Shortened(ReadOnlySpan<char> cell) => cell.Length <= 20 ? cell.ToString() : string.Concat(cell[..20], "...");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
