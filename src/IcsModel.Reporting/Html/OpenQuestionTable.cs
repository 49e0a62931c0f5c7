using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>What is missing, by what kind of thing it is, where it would be given and which rules it would help to settle.</summary>
internal static class OpenQuestionTable
{
    private const int Shown = 3;

    private static readonly string[] Columns = ["What is missing", "Where to give it", "Helps to settle"];

    internal static void Write(HtmlWriter page, PageSubject subject)
    {
        page.Leaf("p", "What is not given is not known, and nothing unknown is held against anybody. What helps to settle most rules comes first.", "hint");
        foreach (var kind in OpenQuestion.Of(subject.Of(Outcome.Undetermined)).GroupBy(question => question.Kind).OrderBy(kind => kind.Key))
        {
            page.Leaf("h4", $"{Heading(kind.Key)} ({Words.Of(kind.Count())})");
            using (page.Open("table", "open"))
            {
                page.Columns(Columns);
                using (page.Open("tbody"))
                {
                    foreach (var question in kind)
                    {
                        Row(page, subject, question);
                    }
                }
            }
        }
    }

    private static void Row(HtmlWriter page, PageSubject subject, OpenQuestion question)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th").With("scope", "row"))
            {
                page.Text(question.Description);
            }

            using (page.Cell(Columns[1]))
            {
                Places(page, [.. question.Pointers.Where(pointer => pointer.Length > 0)]);
            }

            using (page.Cell(Columns[2]))
            using (page.Open("span", "refs"))
            {
                foreach (var outcome in question.Outcomes)
                {
                    page.Jump(subject.Anchor(outcome), outcome.RuleId.Value);
                    page.Text(" ");
                }
            }
        }
    }

    private static void Places(HtmlWriter page, string[] pointers)
    {
        foreach (var pointer in pointers.Take(Shown))
        {
            page.Leaf("code", pointer);
            page.Text(" ");
        }

        if (pointers.Length == 0)
        {
            page.Leaf("span", "not in a document", "unstated");
        }
        else if (pointers.Length > Shown)
        {
            page.Text($"and {Words.Count(pointers.Length - Shown, "other place", "other places")}");
        }
    }

    private static string Heading(MissingKind kind) =>
        kind switch
        {
            MissingKind.Fact => "Facts to state",
            MissingKind.Attestation => "Attestations to record",
            MissingKind.PendingEvent => "Events still to come or to be recorded",
            MissingKind.SourceUnverified => "Sources that are not verified",
            _ => "For a person to judge",
        };
}
