using IcsModel.Reporting.Text;
using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>What was asked of a subject and for which day, and what came of it in a sentence and in numbers.</summary>
internal static class SubjectHead
{
    internal static void Write(HtmlWriter page, PageSubject subject)
    {
        using (page.Open("h2").With("id", subject.Anchor("title")))
        {
            page.Text(subject.Subject.Title);
        }

        page.Leaf("p", SummaryLine.Of(new Tally().Add(subject.Subject)), subject.Assessment.HasBreach ? "summary breach" : "summary");
        using (page.Open("div", "head"))
        {
            Facts(page, subject);
            Counts(page, subject);
        }

        Notices(page, subject.Subject.Notices);
    }

    private static void Facts(HtmlWriter page, PageSubject subject)
    {
        var catalogue = subject.Assessment.Catalogue;
        using (page.Open("dl", "facts"))
        {
            Fact(page, "As at", Words.Of(subject.AsAt) + (subject.Subject.AsAtSource is { } source ? $" ({Wording.Of(source)})" : string.Empty));
            Fact(page, "Read from", [.. subject.Subject.Files]);
            Fact(page, "Acts and regulations known to", Words.Of(catalogue.LawKnownTo.Statute));
            Fact(page, "NHS England policy known to", Words.Of(catalogue.LawKnownTo.Policy));
            Fact(page, "Catalogue of rules", "version " + catalogue.Version);
        }
    }

    private static void Fact(HtmlWriter page, string term, params ReadOnlySpan<string> texts)
    {
        page.Leaf("dt", term);
        foreach (var text in texts)
        {
            page.Leaf("dd", text);
        }
    }

    private static void Counts(HtmlWriter page, PageSubject subject)
    {
        using (page.Open("table", "counts"))
        {
            page.Leaf("caption", "Rules by outcome");
            using (page.Open("tbody"))
            {
                foreach (var severity in (Severity[])[Severity.Inconsistency, Severity.Breach, Severity.Departure, Severity.Advisory, Severity.Note])
                {
                    var number = subject.Outcomes.Count(outcome => outcome.Severity == severity);
                    if (number > 0 || severity == Severity.Breach)
                    {
                        Count(page, FindingList.Capital(Words.Many(severity)), number);
                    }
                }

                foreach (var kind in (Outcome[])[Outcome.Undetermined, Outcome.Satisfied, Outcome.NotApplicable, Outcome.NotInForce])
                {
                    Count(page, FindingList.Capital(Words.Of(kind)), subject.Of(kind).Count());
                }
            }
        }
    }

    private static void Count(HtmlWriter page, string what, int number)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th").With("scope", "row"))
            {
                page.Text(what);
            }

            page.Leaf("td", Words.Of(number));
        }
    }

    private static void Notices(HtmlWriter page, ValueList<string> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        using (page.Open("div", "notices").With("role", "note"))
        using (page.Open("ul"))
        {
            foreach (var notice in notices)
            {
                page.Leaf("li", notice);
            }
        }
    }
}
