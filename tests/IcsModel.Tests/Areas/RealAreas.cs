using IcsModel.Areas;
using IcsModel.Tests.Law;

namespace IcsModel.Tests.Areas;

/// <summary>The lookups of the Office for National Statistics, where they are at hand.</summary>
internal static class RealAreas
{
    internal static LsoaEntry[] Read(string file, string column) => [.. Rows(file, column).Select(row => new LsoaEntry(LsoaCode.Parse(row.Lsoa), row.Body))];

    internal static AreaMap Map(string file, string column) => AreaMap.Of(Read(file, column));

    /// <summary>The rows of a table by the names of its columns.</summary>
    internal static IReadOnlyList<Dictionary<string, string>> Table(string file) => CsvText.Rows(string.Join('\n', SharedFolder.ReadLines("data", file)));

    private static IEnumerable<(string Lsoa, string Body)> Rows(string file, string column)
    {
        var lines = SharedFolder.ReadLines("data", file);
        var names = lines[0].Split(',');
        var position = Array.IndexOf(names, column);
        return lines.Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[position]));
    }
}
