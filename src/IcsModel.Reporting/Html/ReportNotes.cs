namespace IcsModel.Reporting.Html;

/// <summary>Remarks on files, of no subject: those that could not be read, and acknowledgements that do not do what they are there for.</summary>
/// <param name="Anchor">Their place on the page.</param>
/// <param name="Title">Their heading.</param>
/// <param name="Meaning">What they mean for the report.</param>
/// <param name="Items">Each with its place, message and code.</param>
internal sealed record ReportNotes(string Anchor, string Title, string Meaning, IReadOnlyList<(SourcePlace Place, string Message, string Code)> Items)
{
    /// <summary>The kinds of remarks that a report has any of.</summary>
    internal static IEnumerable<ReportNotes> Of(Report report)
    {
        if (report.Unread.Count > 0)
        {
            yield return new("not-read", "Not read", "Nothing of these files is in the report.", [.. report.Unread.Select(file => (file.Place, file.Message, file.Code))]);
        }

        if (report.AcknowledgementRemarks.Count > 0)
        {
            yield return new(
                "acknowledgements",
                "Acknowledgements to look at",
                "These acknowledgements do not do what they are there for.",
                [.. report.AcknowledgementRemarks.Select(remark => (remark.Entry.Place, remark.Message, remark.Code))]);
        }
    }

    internal void Write(HtmlWriter page)
    {
        using (page.Open("section", "aside").With("aria-labelledby", Anchor))
        {
            using (page.Open("h2").With("id", Anchor))
            {
                page.Text(Title);
            }

            page.Leaf("p", Meaning);
            using (page.Open("ul"))
            {
                foreach (var (place, message, code) in Items)
                {
                    using (page.Open("li"))
                    {
                        page.Leaf("strong", $"{place.File}:{Words.Of(place.Line)}:{Words.Of(place.Column)}");
                        page.Text($" {message} ({code})");
                    }
                }
            }
        }
    }
}
