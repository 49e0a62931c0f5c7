namespace IcsModel.Reporting.Html;

/// <summary>Writes a report as one page of HTML that stands alone, for reading in a browser, on paper and with a screen reader.</summary>
/// <remarks>
/// The page needs no script, no other file and no network, and forbids a browser to load any. The only links out of it lead to the text of provisions. Every text of
/// a document is shown as it is and does nothing else. The page is also well-formed XML.
/// </remarks>
public static class HtmlReport
{
    /// <summary>The page as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var page = new HtmlWriter();
        var subjects = report.Subjects.Select((subject, position) => new PageSubject(subject, position + 1)).ToArray();
        Write(page, report, subjects, (options ?? new()).Title);
        return page + "\n";
    }

    /// <summary>Writes the page.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(report, options));
    }

    private static void Write(HtmlWriter page, Report report, PageSubject[] subjects, string title)
    {
        using (page.Open("html").With("lang", "en-GB"))
        {
            Head(page, subjects is [var only] ? $"{only.Subject.Title} - {title}" : title);
            using (page.Open("body"))
            {
                page.SkipLink();
                using (page.Open("header"))
                {
                    page.Leaf("h1", title);
                }

                Contents.Write(page, report, subjects);
                Main(page, report, subjects);
                using (page.Open("footer"))
                {
                    page.Leaf("p", "This is not legal advice. A finding says what the facts given here show, and nothing is said of what they do not tell.");
                }
            }
        }
    }

    private static void Head(HtmlWriter page, string title)
    {
        using (page.Open("head"))
        {
            page.Void("meta", ("charset", "utf-8"));
            page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Stylesheet.ContentSecurityPolicy));
            page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            page.Leaf("title", title);
            page.Style(Stylesheet.Text);
        }
    }

    private static void SkipLink(this HtmlWriter page)
    {
        using (page.Open("a", "skip").With("href", "#main"))
        {
            page.Text("Skip to the report");
        }
    }

    private static void Main(HtmlWriter page, Report report, PageSubject[] subjects)
    {
        using (page.Open("main").With("id", "main").With("tabindex", "-1"))
        {
            foreach (var notes in ReportNotes.Of(report))
            {
                notes.Write(page);
            }

            foreach (var subject in subjects)
            {
                SubjectSection.Write(page, subject);
            }

            if (subjects.Length == 0 && report.Unread.Count == 0)
            {
                page.Leaf("p", "Nothing was checked.");
            }
        }
    }
}
