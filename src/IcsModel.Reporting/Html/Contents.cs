namespace IcsModel.Reporting.Html;

/// <summary>What is on the page and where.</summary>
internal static class Contents
{
    internal static void Write(HtmlWriter page, Report report, PageSubject[] subjects)
    {
        if (subjects.Length == 0)
        {
            return;
        }

        using (page.Open("nav").With("aria-label", "Contents"))
        using (page.Open("ul"))
        {
            foreach (var notes in ReportNotes.Of(report))
            {
                Item(page, notes.Anchor, $"{notes.Title} ({Words.Of(notes.Items.Count)})");
            }

            foreach (var subject in subjects)
            {
                using (page.Open("li"))
                {
                    page.Jump(subject.Anchor(), subject.Subject.Title);
                    using (page.Open("ul"))
                    {
                        foreach (var part in SubjectPart.Of(subject))
                        {
                            Item(page, subject.Anchor(part.Name), part.Title);
                        }
                    }
                }
            }
        }
    }

    private static void Item(HtmlWriter page, string anchor, string text)
    {
        using (page.Open("li"))
        {
            page.Jump(anchor, text);
        }
    }
}
