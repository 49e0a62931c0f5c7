using System.Globalization;
using IcsModel.Law;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;

namespace IcsModel.Tool.Text;

/// <summary>The law register for people: how many requirements of each instrument have which status, and the rows when few are asked for.</summary>
internal static class RegisterText
{
    private const int Column = 10;

    private static readonly (RegisterStatus Status, string Heading)[] Columns =
    [
        (RegisterStatus.Encoded, "encoded"),
        (RegisterStatus.SameAs, "same as"),
        (RegisterStatus.NeedsJudgement, "judgement"),
        (RegisterStatus.Information, "inform."),
        (RegisterStatus.OutOfScope, "out"),
        (RegisterStatus.NotYet, "not yet"),
    ];

    internal static void Write(List<RegisterEntry> entries, bool isFiltered, TextPage page)
    {
        if (isFiltered)
        {
            entries.ForEach(entry => Row(entry, page));
        }

        page.Paragraph($"{Words.Count(entries.Count, "requirement")} of the law by instrument and status:", tone: Tone.Heading);
        page.Blank();
        page.Paragraph(Cells("all", column => column.Heading), tone: Tone.Heading);
        Counts("All instruments", entries, page);
        foreach (var group in entries.GroupBy(entry => entry.Instrument))
        {
            Counts(group.Key.ShortTitle, [.. group], page);
        }
    }

    /// <summary>One requirement that is not a rule, with why not.</summary>
    internal static void Explain(RegisterEntry entry, TextPage page)
    {
        Row(entry, page);
        page.Paragraph($"Of: {entry.Bearer}", indent: 2, hang: 4);
        if (entry.Uri is { } uri)
        {
            page.Paragraph($"Where to read it: {uri.AbsoluteUri}", indent: 2, hang: 4);
        }

        page.Paragraph("This requirement of the law register is not a rule of the catalogue.", indent: 2);
    }

    private static void Row(RegisterEntry entry, TextPage page)
    {
        page.Paragraph($"{entry.Id}  {entry.Title}", hang: 4, tone: Tone.Heading);
        page.Paragraph($"{entry.Instrument.ShortTitle}{(entry.ProvisionText.Length == 0 ? string.Empty : ", " + entry.ProvisionText)}", indent: 2, hang: 4);
        page.Paragraph($"Status: {Wording.Of(entry.Status)}. {entry.Reason}", indent: 2, hang: 4);
        if (entry.SameAs.Count > 0)
        {
            page.Paragraph($"Same as: {Wording.List(entry.SameAs)}", indent: 2, hang: 4);
        }

        page.Blank();
    }

    private static void Counts(string instrument, List<RegisterEntry> entries, TextPage page)
    {
        page.Paragraph(instrument, hang: 2);
        page.Paragraph(Cells(Number(entries.Count), column => Number(entries.Count(entry => entry.Status == column.Status))), tone: Tone.Muted);
    }

    private static string Cells(string first, Func<(RegisterStatus Status, string Heading), string> cell) =>
        first.PadLeft(Column) + string.Concat(Columns.Select(column => cell(column).PadLeft(Column)));

    private static string Number(int number) => number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture);
}
