using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>Every rule that was asked, put together by outcome.</summary>
internal static class RuleLists
{
    internal static void Write(HtmlWriter page, PageSubject subject)
    {
        List(page, subject, Outcome.NotSatisfied);
        List(page, subject, Outcome.Undetermined);
        List(page, subject, Outcome.Satisfied);
        List(page, subject, Outcome.NotApplicable);
        List(page, subject, Outcome.NotInForce);
        Sums(page, subject);
    }

    private static void List(HtmlWriter page, PageSubject subject, Outcome kind)
    {
        var outcomes = subject.Of(kind).ToArray();
        if (outcomes.Length == 0)
        {
            return;
        }

        page.Leaf("h4", $"{FindingList.Capital(Words.Of(kind))} ({Words.Of(outcomes.Length)})");
        using (page.Open("ul", "rules"))
        {
            foreach (var outcome in outcomes)
            {
                using (Item(page, subject, outcome))
                {
                    page.Leaf("span", outcome.RuleId.Value, "rule");
                    page.Text($" {outcome.Rule.Definition.Title} ");
                    Source(page, subject, outcome);
                }
            }
        }
    }

    // What is unmet has its place further up already.
    private static HtmlElement Item(HtmlWriter page, PageSubject subject, RuleOutcome outcome) =>
        outcome.Outcome == Outcome.NotSatisfied ? page.Open("li") : page.Open("li").With("id", subject.Anchor(outcome));

    private static void Source(HtmlWriter page, PageSubject subject, RuleOutcome outcome)
    {
        using (page.Open("span", "source"))
        {
            if (outcome.Outcome == Outcome.NotSatisfied)
            {
                page.Jump(subject.Anchor(outcome), "what was found");
            }
            else
            {
                page.Link(outcome.Citation.UriOn(subject.AsAt), outcome.Citation.ShortText);
            }
        }
    }

    private static void Sums(HtmlWriter page, PageSubject subject)
    {
        var sums = subject.Assessment.Outcomes.Where(outcome => outcome.Rule.Definition.IsAggregate).ToArray();
        if (sums.Length == 0)
        {
            return;
        }

        page.Leaf("h4", "In sum, not counted");
        using (page.Open("ul", "rules"))
        {
            foreach (var outcome in sums)
            {
                using (page.Open("li"))
                {
                    page.Leaf("span", outcome.RuleId.Value, "rule");
                    page.Text($" {outcome.Rule.Definition.Title}: {Words.Of(outcome.Outcome)}");
                }
            }
        }
    }
}
