using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>What is unmet, the gravest first, each rule with the places it is about and what would put it right.</summary>
internal static class FindingList
{
    internal static void Write(HtmlWriter page, PageSubject subject)
    {
        var groups = subject.Unmet.GroupBy(outcome => outcome.Rule.Definition.Severity).ToArray();
        if (groups.Length == 0)
        {
            page.Leaf("p", "Nothing was found unmet in the rules that could be checked.");
        }

        foreach (var group in groups)
        {
            var explained = group.Count(subject.Subject.IsExplained);
            page.Leaf("h4", $"{Capital(Words.Many(group.Key))} ({Words.Of(group.Count())}{(explained > 0 ? $", {Words.Of(explained)} explained" : string.Empty)})");
            page.Leaf("p", Meaning(group.Key), "hint");
            foreach (var outcome in group)
            {
                Finding(page, subject, outcome);
            }
        }
    }

    internal static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Meaning(Severity severity) =>
        severity switch
        {
            Severity.Inconsistency => "The facts given contradict each other; one of them is to be corrected.",
            Severity.Breach => "An Act or regulations ask for this.",
            Severity.Departure => "Statutory guidance, case law or the board's own constitution asks for this.",
            Severity.Advisory => "NHS England's policy asks for this.",
            _ => "Good practice.",
        };

    private static void Finding(HtmlWriter page, PageSubject subject, RuleOutcome outcome)
    {
        var (rule, severity) = (outcome.Rule.Definition, outcome.Rule.Definition.Severity);
        using (page.Open("article", "finding " + Words.Of(severity)).With("id", subject.Anchor(outcome)))
        {
            using (page.Open("h5"))
            {
                using (page.Open("span", "tag"))
                {
                    Mark.Write(page, severity);
                    page.Text(Capital(Words.Of(severity)));
                }

                page.Text($" {rule.Title} ");
                page.Leaf("span", rule.Id.Value, "rule");
            }

            Places(page, subject, outcome);
            using (page.Open("dl"))
            {
                Entry(page, "To put it right", outcome.Remedy);
                Provision(page, subject, rule);
                Entry(page, "Reading", rule.Reading?.Text);
                foreach (var remark in outcome.Remarks)
                {
                    Entry(page, "Remark", remark);
                }
            }
        }
    }

    private static void Places(HtmlWriter page, PageSubject subject, RuleOutcome outcome)
    {
        page.Leaf("p", outcome.Message, "message");
        var position = 0;
        using (page.Open("ul", "places"))
        {
            foreach (var finding in ReportedFinding.Of(subject.Subject, outcome))
            {
                using (page.Open("li").With("id", subject.Anchor(outcome, position++)))
                {
                    if (!string.Equals(finding.Message, outcome.Message, StringComparison.Ordinal))
                    {
                        page.Text(finding.Message + " ");
                    }

                    Place(page, finding);
                    if (finding.Mark is { } mark)
                    {
                        page.Leaf("span", mark, "acknowledged");
                    }
                }
            }

            foreach (var open in outcome.Findings.Where(finding => finding.Outcome == Outcome.Undetermined))
            {
                using (page.Open("li"))
                {
                    page.Text($"Open: {open.Message} ");
                    Place(page, new(subject.Subject, outcome, open.Location, open.MemberId, open.Message));
                }
            }
        }
    }

    private static void Place(HtmlWriter page, ReportedFinding finding)
    {
        using (page.Open("span", "place"))
        {
            page.Text($"{finding.Place.File}:{Words.Of(finding.Place.Line)}:{Words.Of(finding.Place.Column)}");
            if (finding.Pointer.Length > 0)
            {
                page.Text(" ");
                page.Leaf("code", finding.Pointer);
            }
        }
    }

    private static void Provision(HtmlWriter page, PageSubject subject, RuleDefinition rule)
    {
        page.Leaf("dt", "Provision");
        foreach (var citation in rule.ReadWith.Prepend(rule.Citation))
        {
            using (page.Open("dd"))
            {
                page.Link(citation.UriOn(subject.AsAt), citation.ShortText);
                if (rule.Force == LegalForce.LocalConstitution)
                {
                    page.Text(" (local constitution)");
                }
            }
        }
    }

    private static void Entry(HtmlWriter page, string term, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Leaf("dt", term);
            page.Leaf("dd", text);
        }
    }
}
