using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>Several subjects at a glance: what was found of each, and how much is open.</summary>
internal static class Overview
{
    private const string Anchor = "overview";

    private static readonly string[] Columns = ["Subject", "As at", "Breaches and inconsistencies", "Other findings", "Undetermined", "Satisfied"];

    internal static void Write(HtmlWriter page, PageSubject[] subjects)
    {
        if (subjects.Length < 2)
        {
            return;
        }

        using (page.Open("section").With("aria-labelledby", Anchor))
        {
            using (page.Open("h2").With("id", Anchor))
            {
                page.Text("At a glance");
            }

            using (page.Open("table", "overview"))
            {
                page.Columns(Columns);
                using (page.Open("tbody"))
                {
                    foreach (var subject in subjects)
                    {
                        Row(page, subject);
                    }
                }
            }
        }
    }

    private static void Row(HtmlWriter page, PageSubject subject)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th").With("scope", "row"))
            {
                page.Jump(subject.Anchor(), subject.Subject.Title);
            }

            page.Cell(Columns[1], Words.Of(subject.AsAt));
            Number(page, Columns[2], subject, outcome => outcome.Severity >= Severity.Breach);
            Number(page, Columns[3], subject, outcome => outcome.Severity < Severity.Breach);
            Number(page, Columns[4], subject, outcome => outcome.Outcome == Outcome.Undetermined);
            Number(page, Columns[5], subject, outcome => outcome.Outcome == Outcome.Satisfied);
        }
    }

    private static void Number(HtmlWriter page, string column, PageSubject subject, Func<RuleOutcome, bool> isCounted) =>
        page.Cell(column, Words.Of(subject.Outcomes.Count(isCounted)));
}
