using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>The row above the holders of a kind of seat: its name, and who by law nominates, appoints and approves.</summary>
internal static class SeatLawRow
{
    internal static void Write(HtmlWriter page, PageSubject subject, IntegratedCareBoard board, SeatKind? seat)
    {
        var rules = seat is { } kind ? InForce(subject, SeatLaw.Of(kind)) : [];
        using (page.Open("tr", "law"))
        {
            using (page.Open("th").With("scope", "rowgroup").With("colspan", rules.Length == 0 ? "6" : "1"))
            {
                page.Text(FindingList.Capital(seat.Name()));
            }

            if (rules.Length > 0)
            {
                Cells(page, subject, SeatLaw.Of(seat!.Value), Appointer(board, seat.Value), rules);
            }
        }
    }

    private static void Cells(HtmlWriter page, PageSubject subject, SeatLaw law, string? appointer, RuleDefinition[] rules)
    {
        page.Leaf("td", "by law");
        page.Cell(SeatTable.Columns[2], law.Nominated, "nobody");
        page.Cell(SeatTable.Columns[3], law.Appointed + appointer);
        page.Cell(SeatTable.Columns[4], law.Approved);
        using (page.Cell("Provision"))
        {
            foreach (var rule in rules)
            {
                using (page.Open("span", "source"))
                {
                    page.Link(rule.Citation.UriOn(subject.AsAt), rule.Citation.ShortText);
                }
            }
        }
    }

    private static RuleDefinition[] InForce(PageSubject subject, SeatLaw law) =>
        [.. law.Routes.Select(id => RuleCatalogue.Current[new RuleId(id)].Definition).Where(rule => rule.IsInForceOn(subject.AsAt))];

    /// <summary>Whom the board's own constitution names, where one is stated and alike for all seats of the kind.</summary>
    private static string? Appointer(IntegratedCareBoard board, SeatKind seat)
    {
        var named = board.Constitution?.Seats.Where(laidDown => laidDown.Kind == seat && seat.IsOrdinary()).Select(laidDown => laidDown.AppointedBy).Distinct().ToArray();
        return named is [{ } appointer] ? $": {BoardWords.Call(appointer)}" : null;
    }
}
