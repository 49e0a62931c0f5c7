using System.Globalization;
using IcsModel.Areas;
using IcsModel.Reporting.Text;

namespace IcsModel.Tool.Areas;

/// <summary>What checking and comparing lookups came to, for people: the answer first, then what was found and where, then the boards.</summary>
internal sealed class AreaText(TextPage page)
{
    private const int Shown = 20;
    private const int Indent = 4;

    internal void Write(AreaReport report)
    {
        var (partition, england) = (report.Partition, EnglishLsoas.Of(report.Edition));
        page.Paragraph($"{report.File}: {Number(report.Lookup.Entries.Count, "line", "lines")}, {Number(report.Boards().Count, "board", "boards")}", tone: Tone.Heading);
        page.Paragraph($"LSOAs of the census of {Plain(report.Census)} ({report.Lookup.LsoaColumn}); boards by {report.Lookup.BodyColumn}", tone: Tone.Muted);
        page.Blank();
        page.Paragraph(
            partition.IsPartition
                ? $"The areas divide up England: its {Number(england.Count)} LSOAs lie in the area of one board each."
                : "The areas do not divide up England.",
            tone: partition.IsPartition ? Tone.Heading : Tone.Alarm);
        page.Paragraph("NHS Act 2006, s. 14Z25(3) and (4): areas neither coincide nor overlap, and together cover the whole of England.", indent: 2, tone: Tone.Muted);
        Overlaps(report);
        Codes(partition.Uncovered, "of England in the area of no board");
        Codes(partition.Outside, $"that England does not have in the census of {Plain(report.Census)}");
        Repeated(report);
        Boards(report);
    }

    internal void Write(string before, string after, ValueList<AreaMove> moves)
    {
        page.Paragraph($"{before} and {after}", tone: Tone.Heading);
        page.Paragraph(moves.Count == 0 ? "No LSOA lies in the area of another board." : $"{Number(moves.Sum(move => move.Area.Count), "LSOA lies", "LSOAs lie")} in the area of another board.");
        foreach (var move in moves)
        {
            page.Blank();
            page.Paragraph($"{move.From ?? "no board"} to {move.To ?? "no board"}: {Number(move.Area.Count, "LSOA", "LSOAs")}", indent: 2);
            page.Paragraph(List(move.Area), Indent, tone: Tone.Muted);
        }
    }

    private void Overlaps(AreaReport report)
    {
        var overlaps = report.Partition.Overlaps;
        if (overlaps.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph($"{Number(overlaps.Count, "LSOA", "LSOAs")} in the areas of several boards", indent: 2);
        foreach (var overlap in overlaps.Take(Shown))
        {
            page.Paragraph($"{overlap.Lsoa}: {Wording.List(overlap.Bodies)} ({Lines(report, overlap.Lsoa)})", Indent, hang: Indent + 2);
        }

        More(overlaps.Count);
    }

    private void Codes(Area area, string what)
    {
        if (area.Count > 0)
        {
            page.Blank();
            page.Paragraph($"{Number(area.Count, "LSOA", "LSOAs")} {what}", indent: 2);
            page.Paragraph(List(area), Indent);
        }
    }

    private void Repeated(AreaReport report)
    {
        var repeated = report.Partition.Repeated;
        if (repeated.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph($"{Number(repeated.Count, "LSOA", "LSOAs")} given again for the same board, which is no overlap", indent: 2);
        foreach (var entry in repeated.Take(Shown))
        {
            page.Paragraph($"{entry.Lsoa}: {entry.Body} ({Lines(report, entry.Lsoa)})", Indent, hang: Indent + 2);
        }

        More(repeated.Count);
    }

    private void Boards(AreaReport report)
    {
        page.Blank();
        page.Paragraph("LSOAs of each board", indent: 2);
        foreach (var (board, lsoas) in report.Boards())
        {
            page.Paragraph($"{board}: {Number(lsoas)}", Indent, hang: Indent + 2);
        }
    }

    private void More(int count)
    {
        if (count > Shown)
        {
            page.Paragraph($"and {Number(count - Shown)} more; --format json lists all", Indent, tone: Tone.Muted);
        }
    }

    private static string List(Area area) =>
        string.Join(' ', area.Take(Shown)) + (area.Count > Shown ? $" and {Number(area.Count - Shown)} more; --format json lists all" : string.Empty);

    private static string Lines(AreaReport report, LsoaCode lsoa) => "lines " + Wording.List([.. report.LinesOf(lsoa).Select(Plain)]);

    private static string Number(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
