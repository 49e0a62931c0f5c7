using System.Text;

namespace IcsModel.Reporting.Markdown;

/// <summary>Writes a report as Markdown with tables, for pages, issues and the summary of a build.</summary>
/// <remarks>Every text of a document is escaped: it is shown, and neither formats the page nor links out of it.</remarks>
public static class MarkdownReport
{
    /// <summary>The page as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var page = new StringBuilder("# Integrated care boards and systems against the law\n");
        foreach (var subject in report.Subjects)
        {
            SubjectSection.Write(page, subject);
        }

        Remarks(page, report.AcknowledgementRemarks);
        Unread(page, report.Unread);
        return page.Append("\nThis is not legal advice.\n").ToString();
    }

    /// <summary>Writes the page.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(report));
    }

    private static void Remarks(StringBuilder page, ValueList<AcknowledgementRemark> remarks)
    {
        if (remarks.Count == 0)
        {
            return;
        }

        page.Append("\n## Acknowledgements\n\n");
        foreach (var remark in remarks)
        {
            page.Append("- ").Append(MarkdownText.Of(remark.Entry.Place)).Append(": ").Append(MarkdownText.Of($"{remark.Message} ({remark.Code})")).Append('\n');
        }
    }

    private static void Unread(StringBuilder page, ValueList<UnreadFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        page.Append("\n## Not read\n\n");
        foreach (var file in files)
        {
            page.Append("- ").Append(MarkdownText.Of(file.Place)).Append(": ").Append(MarkdownText.Of($"{file.Message} ({file.Code})")).Append('\n');
        }
    }
}
