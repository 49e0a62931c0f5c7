namespace IcsModel.Reporting.Html;

/// <summary>Everything that is said of one subject.</summary>
internal static class SubjectSection
{
    internal static void Write(HtmlWriter page, PageSubject subject)
    {
        using (page.Open("section", "subject").With("id", subject.Anchor()).With("aria-labelledby", subject.Anchor("title")))
        {
            SubjectHead.Write(page, subject);
            foreach (var part in SubjectPart.Of(subject))
            {
                using (page.Open("section").With("aria-labelledby", subject.Anchor(part.Name)))
                {
                    using (page.Open("h3").With("id", subject.Anchor(part.Name)))
                    {
                        page.Text(part.Title);
                    }

                    part.Write(page, subject);
                }
            }
        }
    }
}
