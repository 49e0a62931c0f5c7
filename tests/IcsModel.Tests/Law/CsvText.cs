using System.Text;

namespace IcsModel.Tests.Law;

/// <summary>Reads comma-separated text with a heading, independently of the library's own reader.</summary>
internal static class CsvText
{
    public static IReadOnlyList<Dictionary<string, string>> Rows(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            var isDoubled = isQuoted && line[index] == '"' && index + 1 < line.Length && line[index + 1] == '"';
            if (line[index] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (line[index] != '"' || isDoubled)
            {
                cell.Append(line[index]);
                index += isDoubled ? 1 : 0;
            }
            else
            {
                isQuoted = !isQuoted;
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
