using IcsModel.Reporting.Text;
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
        var questions = UnstatedSections.Merge(Question.From([.. subject.Of(Outcome.Undetermined)]), subject.Subject);
        questions.Sort(Question.ByWorth);
        foreach (var kind in questions.GroupBy(question => question.Kind).OrderBy(kind => kind.Key))
        {
            page.Leaf("h4", $"{Wording.Heading(kind.Key).TrimEnd(':')} ({Words.Of(kind.Count())})");
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

    private static void Row(HtmlWriter page, PageSubject subject, Question question)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th").With("scope", "row"))
            {
                page.Text(question.Description);
            }

            using (page.Cell(Columns[1]))
            {
                Places(page, subject.Subject, question.Pointers.FindAll(pointer => pointer.Length > 0));
            }

            using (page.Cell(Columns[2]))
            using (page.Open("span", "refs"))
            {
                foreach (var rule in question.RuleIds)
                {
                    page.Jump(subject.AnchorOf(rule), rule);
                    page.Text(" ");
                }
            }
        }
    }

    private static void Places(HtmlWriter page, ReportSubject subject, List<string> pointers)
    {
        foreach (var pointer in pointers.Take(Shown))
        {
            using (page.Open("span", "line"))
            {
                page.Leaf("code", pointer);
                if (subject.IsGiven(pointer) && subject.PlaceOf(pointer) is var place)
                {
                    page.Text($" {place.File}:{Words.Of(place.Line)}");
                }
            }
        }

        if (pointers.Count == 0)
        {
            page.Leaf("span", "not in a document", "unstated");
        }
        else if (pointers.Count > Shown)
        {
            page.Text($"and {Words.Count(pointers.Count - Shown, "other place")}");
        }
    }
}
