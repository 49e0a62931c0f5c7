namespace IcsModel.Reporting.Html;

/// <summary>The files that could not be read, and why.</summary>
internal static class UnreadFiles
{
    internal const string Anchor = "not-read";

    internal static void Write(HtmlWriter page, ValueList<UnreadFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        using (page.Open("section", "unread").With("aria-labelledby", Anchor))
        {
            using (page.Open("h2").With("id", Anchor))
            {
                page.Text("Not read");
            }

            page.Leaf("p", "Nothing of these files is in the report.");
            using (page.Open("ul"))
            {
                foreach (var file in files)
                {
                    using (page.Open("li"))
                    {
                        page.Leaf("strong", $"{file.Place.File}:{Words.Of(file.Place.Line)}:{Words.Of(file.Place.Column)}");
                        page.Text($" {file.Message} ({file.Code})");
                    }
                }
            }
        }
    }
}
