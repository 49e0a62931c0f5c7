using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>Since when and until when each member sits on the board, in words and as bars.</summary>
internal static class TermTable
{
    private static readonly string[] Columns = ["Member", "Seat", "First day", "Last day"];

    internal static void Write(HtmlWriter page, PageSubject subject, IntegratedCareBoard board)
    {
        LocalDate[] days = [.. board.Members.SelectMany(member => (LocalDate?[])[member.From, member.To]).OfType<LocalDate>()];
        if (days.Length == 0)
        {
            page.Leaf("p", board.Members.Count == 0 ? "No members are stated." : "No first or last day of any member is stated.");
            return;
        }

        page.Leaf("p", "A bar runs from the first day to the last; one that ends in an arrow has no end stated, a dashed one no start, and a point stands for a member without days. The line is the day asked about.", "hint");
        using (page.Open("table", "terms"))
        {
            page.Leaf("caption", "First and last days in the seats");
            var axis = new TimeAxis(subject.AsAt, days);
            Head(page, subject, axis);
            using (page.Open("tbody"))
            {
                foreach (var (member, position) in board.Members.Select((member, position) => (member, position)).OrderBy(entry => entry.member.Seat ?? (SeatKind)int.MaxValue).ThenBy(entry => entry.member.From))
                {
                    Row(page, subject, axis, member, position);
                }
            }
        }
    }

    private static void Head(HtmlWriter page, PageSubject subject, TimeAxis axis)
    {
        using (page.Open("thead"))
        using (page.Open("tr"))
        {
            foreach (var column in Columns)
            {
                using (page.Open("th").With("scope", "col"))
                {
                    page.Text(column);
                }
            }

            using (page.Open("td", "axis"))
            {
                TermBar.Years(page, axis, subject.AsAt);
            }
        }
    }

    private static void Row(HtmlWriter page, PageSubject subject, TimeAxis axis, BoardMember member, int position)
    {
        using (page.Open("tr"))
        {
            using (page.Open("th").With("scope", "row"))
            {
                MemberName.Write(page, member);
                if (member.To <= subject.AsAt || member.From > subject.AsAt)
                {
                    page.Findings(subject, [.. subject.At(SeatRow.PointerOf(position)).Where(finding => finding.IsUnmet)]);
                }
            }

            page.Cell(Columns[1], FindingList.Capital(member.Seat.Name()));
            page.Cell(Columns[2], member.From is { } from ? Words.Of(from) : null);
            page.Cell(Columns[3], member.To is { } to ? Words.Of(TableParts.LastBefore(to)) : null, "no end stated");
            using (page.Open("td", "axis"))
            {
                TermBar.Write(page, axis, subject.AsAt, member.From, member.To);
            }
        }
    }
}
