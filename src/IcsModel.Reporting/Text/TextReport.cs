using System.Globalization;

namespace IcsModel.Reporting.Text;

/// <summary>Writes a report for people to read: for each subject what fails first, then what is open, then one line that sums up.</summary>
/// <remarks>Whatever a document says is made safe for a terminal first. It never says that a body complies.</remarks>
public static class TextReport
{
    private const int LeastWidth = 40;

    /// <summary>The report as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report, TextOptions? options = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(report, text, options);
        return text.ToString();
    }

    /// <summary>Writes the report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new();
        Write(report, options, new TextPage(output, Math.Max(options.Width, LeastWidth), options.HasColours));
    }

    private static void Write(Report report, TextOptions options, TextPage page)
    {
        for (var i = 0; i < report.Subjects.Count; i++)
        {
            if (i > 0)
            {
                page.Blank();
            }

            new SubjectText(report.Subjects[i], options, page).Write();
        }

        Remarks(report, options, page);
        if (report.Subjects.Count > 1)
        {
            page.Blank();
            page.Paragraph(Total(report), tone: Tone.Heading);
        }
    }

    private static void Remarks(Report report, TextOptions options, TextPage page)
    {
        if (report.AcknowledgementRemarks.Count == 0 || (options.IsQuiet && !options.FailOn.FailsOnRemarks()))
        {
            return;
        }

        page.Blank();
        page.Paragraph($"Acknowledgements ({Words.Of(report.AcknowledgementRemarks.Count)})", tone: Tone.Caution);
        foreach (var remark in report.AcknowledgementRemarks)
        {
            page.Paragraph($"- {Words.Of(remark.Entry.Place)}: {remark.Message} ({remark.Code})", indent: 2, hang: 4);
        }
    }

    private static string Total(Report report)
    {
        var (systems, histories, breached) = (0, 0, 0);
        foreach (var subject in report.Subjects)
        {
            systems += subject.Assessment.System is null ? 0 : 1;
            histories += subject.Assessment.Commissioning is null ? 0 : 1;
            breached += subject.Assessment.HasBreach ? 1 : 0;
        }

        var subjects = Wording.List(
            Counts((report.Subjects.Count - systems - histories, "board", "boards"), (systems, "system", "systems"), (histories, "commissioning history", "commissioning histories")));
        return $"{subjects} checked, {(breached == 0 ? "none" : Words.Count(breached, "of them", "of them"))} "
            + $"with a breach or an inconsistency{(report.Unread.Count == 0 ? string.Empty : "; some files could not be read")}.";
    }

    /// <summary>How many there are of each kind that there is any of.</summary>
    private static List<string> Counts(params ReadOnlySpan<(int Count, string One, string Several)> kinds)
    {
        var counts = new List<string>();
        foreach (var (count, one, several) in kinds)
        {
            if (count > 0)
            {
                counts.Add(Words.Count(count, one, several));
            }
        }

        return counts;
    }
}
