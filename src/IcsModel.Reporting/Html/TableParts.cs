using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>Parts of tables whose cells stand one below the other where a page is narrow, each after the name of its column.</summary>
internal static class TableParts
{
    private const int FewOpen = 3;

    internal static void Columns(this HtmlWriter page, params ReadOnlySpan<string> columns)
    {
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var column in columns)
            {
                using (page.Open("th").With("scope", "col"))
                {
                    page.Text(column);
                }
            }
        }
    }

    /// <summary>A cell of a column.</summary>
    internal static HtmlElement Cell(this HtmlWriter page, string column) => page.Open("td").With("data-label", column);

    /// <summary>A cell of a column with a text; where there is none, it says what that means.</summary>
    internal static void Cell(this HtmlWriter page, string column, string? text, string otherwise = "not stated")
    {
        using (page.Cell(column))
        {
            if (string.IsNullOrEmpty(text))
            {
                page.Unstated(otherwise);
            }
            else
            {
                page.Text(text);
            }
        }
    }

    /// <summary>What is not stated, in words.</summary>
    internal static void Unstated(this HtmlWriter page, string words = "not stated") => page.Leaf("span", words, "unstated");

    /// <summary>A day, which stays on one line.</summary>
    internal static void Day(this HtmlWriter page, LocalDate day) => page.Leaf("time", Words.Of(day));

    /// <summary>From the first day to the last, as far as they are stated.</summary>
    internal static void Period(this HtmlWriter page, LocalDate? from, LocalDate? to)
    {
        if (from is { } first)
        {
            page.Text(to is null ? "since " : string.Empty);
            page.Day(first);
        }

        if (to is { } after)
        {
            page.Text(from is null ? "until " : " to ");
            page.Day(LastBefore(after));
        }

        if (from is null && to is null)
        {
            page.Unstated();
        }
    }

    /// <summary>The last day of what ended before a day.</summary>
    internal static LocalDate LastBefore(LocalDate after) => after == LocalDate.MinIsoValue ? after : after.PlusDays(-1);

    /// <summary>Links to what was found of something, a rule each: all that is unmet, then the first of what is open.</summary>
    internal static void Findings(this HtmlWriter page, PageSubject subject, IReadOnlyCollection<LocatedFinding> findings)
    {
        page.Links("found:", [.. findings.Where(finding => finding.IsUnmet)]);
        LocatedFinding[] open = [.. findings.Where(finding => !finding.IsUnmet)];
        page.Links("open:", open.Length > FewOpen ? open[..(FewOpen - 1)] : open);
        if (open.Length > FewOpen)
        {
            using (page.Open("span", "refs"))
            {
                page.Jump(subject.Anchor(SubjectPart.Open), $"and {Words.Of(open.Length - FewOpen + 1)} more open");
            }
        }
    }

    private static void Links(this HtmlWriter page, string label, LocatedFinding[] found)
    {
        if (found.Length == 0)
        {
            return;
        }

        using (page.Open("span", "refs"))
        {
            page.Text(label);
            foreach (var finding in found)
            {
                page.Text(" ");
                page.Jump(finding.Anchor, finding.Outcome.RuleId.Value);
            }
        }
    }
}
