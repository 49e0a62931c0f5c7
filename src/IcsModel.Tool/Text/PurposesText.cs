using System.Globalization;
using IcsModel.Purposes;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Strategies;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Text;

/// <summary>The matrix of objectives and core purposes for people: an objective a row, a purpose a column.</summary>
internal sealed class PurposesText(TextPage page, int width)
{
    private const int Indent = 2;
    private const int Column = 5;
    private const int Widest = 60;

    // Long names of objectives go on below; on a wide terminal the answers stay near the names.
    private readonly int room = Math.Min(width - Indent - (Column * CorePurposes.All.Count), Widest);

    internal void Write(IReadOnlyList<SystemPurposes> systems)
    {
        page.Paragraph("The four core purposes (policy of NHS England; no Act names them)");
        for (var i = 0; i < CorePurposes.All.Count; i++)
        {
            page.Paragraph($"{Number(i)}  {CorePurposes.NameOf(CorePurposes.All[i])}", Indent, hang: Indent + 3);
        }

        foreach (var system in systems)
        {
            page.Blank();
            Write(system);
        }
    }

    private void Write(SystemPurposes system)
    {
        page.Paragraph($"{Wording.Title(system.System)}, as at {IsoDay.Of(system.AsAt)} ({Wording.Of(system.Source)})", tone: Tone.Heading);
        foreach (var file in system.Read.Files)
        {
            page.Paragraph(file, tone: Tone.Muted);
        }

        foreach (var note in system.Read.Notes)
        {
            page.Paragraph("Note: " + note, hang: 6);
        }

        foreach (var document in system.Documents)
        {
            page.Blank();
            Write(system, document);
        }

        if (system.Documents.Count == 0)
        {
            page.Blank();
            page.Paragraph("No strategy that holds and no published plan is stated.");
        }
    }

    private void Write(SystemPurposes system, DocumentPurposes document)
    {
        var coverage = document.Coverage;
        page.Paragraph(Title(system.Read, document), tone: Tone.Heading);
        if (document.IsCurrent is null)
        {
            page.Paragraph($"Whether {(document.IsStrategy ? "it holds" : "it is a plan published by then")} on the day is not known.", Indent);
        }

        Row(string.Empty, position => Number(position));
        foreach (var row in coverage.Rows)
        {
            Row(row.Objective.Title ?? row.Objective.Id ?? $"objective {Number(row.Position)}", position => Word(row.IsServing(CorePurposes.All[position])));
        }

        Row("Served by some objective", position => Word(coverage.IsServed(CorePurposes.All[position])), Tone.Heading);
        Conclude(coverage);
    }

    private void Conclude(PurposeCoverage coverage)
    {
        var open = CorePurposes.All.Where(purpose => coverage.IsServed(purpose) is null).ToList();
        foreach (var purpose in coverage.Unserved)
        {
            page.Paragraph($"No objective is to {CorePurposes.NameOf(purpose)}.", Indent, tone: Tone.Caution);
        }

        if (open.Count > 0)
        {
            var purposes = Wording.List([.. open.Select(purpose => Number(CorePurposes.All.ToList().IndexOf(purpose)))]);
            var what = coverage.Rows.Count == 0 ? "no objectives are stated." : "state complete: true for the objectives and for the purposes of each, if that is so.";
            page.Paragraph($"Whether {(open.Count == 1 ? "purpose" : "purposes")} {purposes} {(open.Count == 1 ? "is" : "are")} served is not known: {what}", Indent);
        }
        else if (coverage.Unserved.Count == 0)
        {
            page.Paragraph("Each of the four purposes is served.", Indent);
        }
    }

    /// <summary>A name, over several lines where it is long, with an answer for each purpose beside its first line.</summary>
    private void Row(string name, Func<int, string> answer, Tone tone = Tone.Plain)
    {
        using var wrapped = new StringWriter(CultureInfo.InvariantCulture);
        new TextPage(wrapped, room, hasColours: false).Paragraph(name, hang: Indent);
        var lines = wrapped.ToString().Split('\n');
        var answers = string.Concat(Enumerable.Range(0, CorePurposes.All.Count).Select(position => answer(position).PadLeft(Column)));
        page.Line(lines[0].PadRight(room) + answers, Indent, tone);
        foreach (var line in lines[1..^1])
        {
            page.Line(line, Indent, tone);
        }
    }

    private static string Title(ReadDocument read, DocumentPurposes document)
    {
        var kind = document.IsStrategy ? "Integrated care strategy" : document.Plan == PlanKind.JointForwardPlan ? "Joint forward plan" : "Plan";
        var name = document.Title ?? document.Id;
        var line = Words.Of(read.Document.SourceMap.PositionOf(document.Pointer).Line);
        var file = read.Files.Count > 1 && read.Document.SourceMap.FileOf(document.Pointer) is { } known ? known + ", " : string.Empty;
        return $"{kind}{(name is null ? string.Empty : $" \"{name}\"")} ({file}line {line})";
    }

    private static string Word(bool? answer) => answer switch { true => "yes", false => "no", null => "?" };

    private static string Number(int position) => Words.Of(position + 1);
}
