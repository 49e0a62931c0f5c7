using IcsModel.Boards;

namespace IcsModel.Reporting.Html;

/// <summary>The seats of a board on the day as a table: by law and as stated who nominates, appoints and approves, and how it stands with each.</summary>
internal static class SeatTable
{
    internal static readonly string[] Columns = ["Seat and holder", "In the seat", "Nominated by", "Appointed by", "Approved by", "State"];

    internal static void Write(HtmlWriter page, PageSubject subject, IntegratedCareBoard board)
    {
        var plan = new SeatPlan(subject, board);
        if (!plan.Exists)
        {
            page.Leaf("p", "The board did not exist on the day.");
            return;
        }

        page.Leaf("p", Completeness(subject, board), "hint");
        using (page.Open("table", "seats"))
        {
            page.Leaf("caption", $"Who sat on the board on {Words.Of(subject.AsAt)}");
            page.Columns(Columns);
            foreach (var seat in Enum.GetValues<SeatKind>())
            {
                Group(page, subject, board, seat, plan.Of(seat));
            }

            Group(page, subject, board, seat: null, plan.WithoutSeat);
        }
    }

    private static string Completeness(PageSubject subject, IntegratedCareBoard board) =>
        board switch
        {
            { StatedOn: { } statedOn } when statedOn != subject.AsAt => $"The list of members is stated for {Words.Of(statedOn)}: who is undated there may have sat on another day or not.",
            { Members.IsComplete: true } => "The list of members is stated to be complete.",
            _ => "The list of members is not stated to be complete: there may be members whom it does not name.",
        };

    private static void Group(HtmlWriter page, PageSubject subject, IntegratedCareBoard board, SeatKind? seat, IReadOnlyList<SeatRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        using (page.Open("tbody"))
        {
            SeatLawRow.Write(page, subject, board, seat);
            foreach (var row in rows)
            {
                SeatHolderRow.Write(page, subject, seat, row);
            }
        }
    }
}
