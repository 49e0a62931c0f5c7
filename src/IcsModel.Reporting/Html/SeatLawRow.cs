using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>The row above the holders of a kind of seat: its name, and who by law nominates, appoints and approves.</summary>
internal static class SeatLawRow
{
    internal static void Write(HtmlWriter page, PageSubject subject, IntegratedCareBoard board, SeatKind? seat)
    {
        var rules = seat is { } kind ? InForce(subject, SeatLaw.Of(kind).Routes) : [];
        using (page.Open("tr", "law"))
        {
            using (page.Open("th").With("scope", "rowgroup").With("colspan", rules.Length == 0 ? "6" : "1"))
            {
                page.Text(FindingList.Capital(seat.Name()));
            }

            if (rules.Length > 0)
            {
                Cells(page, subject, SeatLaw.Of(seat!.Value), Appointer(board, seat.Value, subject.AsAt), rules);
            }
        }
    }

    private static void Cells(HtmlWriter page, PageSubject subject, SeatLaw law, string? appointer, RuleDefinition[] rules)
    {
        page.Leaf("td", "by law");
        page.Cell(SeatTable.Columns[2], law.Nominated);
        page.Cell(SeatTable.Columns[3], law.Appointed + appointer);
        page.Cell(SeatTable.Columns[4], law.Approved);
        using (page.Cell("Provision"))
        {
            foreach (var rule in rules)
            {
                Source(page, subject, rule);
            }

            foreach (var rule in InForce(subject, law.Presence).Where(rule => rule.Force == LegalForce.Policy))
            {
                Source(page, subject, rule, "the seat, by policy: ");
            }
        }
    }

    private static void Source(HtmlWriter page, PageSubject subject, RuleDefinition rule, string? whatFor = null)
    {
        using (page.Open("span", "source"))
        {
            if (whatFor is not null)
            {
                page.Text(whatFor);
            }

            page.Link(rule.Citation.UriOn(subject.AsAt), rule.Citation.ShortText);
        }
    }

    private static RuleDefinition[] InForce(PageSubject subject, string[] rules) =>
        [.. rules.Select(id => RuleCatalogue.Current[new RuleId(id)].Definition).Where(rule => rule.IsInForceOn(subject.AsAt))];

    /// <summary>Whom the board's own constitution names, where one is stated that is in force on the day, and it names the same for all seats of the kind.</summary>
    private static string? Appointer(IntegratedCareBoard board, SeatKind seat, LocalDate asAt)
    {
        if (board.Constitution is not { } constitution || constitution.From > asAt || constitution.To <= asAt)
        {
            return null;
        }

        var named = constitution.Seats.Where(laidDown => laidDown.Kind == seat && seat.IsOrdinary()).Select(laidDown => laidDown.AppointedBy).Distinct().ToArray();
        return named is [{ } appointer] ? $": {BoardWords.Call(appointer)}" : null;
    }
}
