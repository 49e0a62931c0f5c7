using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>The row of one seat: its holder and how the holder came to it, as stated, and how it stands with the seat.</summary>
internal static class SeatHolderRow
{
    internal static void Write(HtmlWriter page, PageSubject subject, SeatKind? seat, SeatRow row)
    {
        using (page.Open("tr", "seat " + Word(row.State)))
        {
            if (row.Holder is { } holder)
            {
                Holder(page, holder);
                Route(page, seat, holder);
            }
            else
            {
                Nobody(page, row.State);
            }

            using (page.Cell(SeatTable.Columns[5]))
            {
                State(page, row.State);
                page.Findings(subject, Found(subject, seat, row));
            }
        }
    }

    internal static string Word(SeatState state) =>
        state switch
        {
            SeatState.Filled => "filled",
            SeatState.Vacant => "vacant",
            SeatState.Unlawful => "unlawful",
            _ => "unknown",
        };

    private static void Holder(HtmlWriter page, BoardMember holder)
    {
        using (page.Open("th").With("scope", "row"))
        {
            MemberName.Write(page, holder);
        }

        using (page.Cell(SeatTable.Columns[1]))
        {
            page.Period(holder.From, holder.To);
        }
    }

    private static void Nobody(HtmlWriter page, SeatState state)
    {
        using (page.Open("th").With("scope", "row").With("colspan", "5"))
        {
            page.Unstated(state == SeatState.Vacant ? "Nobody" : "Not known");
        }
    }

    private static void Route(HtmlWriter page, SeatKind? seat, BoardMember holder)
    {
        var (nomination, appointment) = (holder.Nomination, holder.Appointment);
        using (page.Cell(SeatTable.Columns[2]))
        {
            var isNeeded = seat is not { } kind || SeatLaw.Of(kind).IsNominated;
            Act(page, nomination is { Nominators.Count: > 0 } ? string.Join(", ", nomination.Nominators.Select(BoardWords.Call)) : null, nomination?.On, isNeeded ? "not stated" : "nobody need");
        }

        using (page.Cell(SeatTable.Columns[3]))
        {
            Act(page, appointment?.By is { } appointer ? BoardWords.Call(appointer) : null, appointment?.DecidedOn);
        }

        using (page.Cell(SeatTable.Columns[4]))
        {
            Approvals(page, appointment?.Approvals ?? FactList<Approval>.Unknown);
        }
    }

    private static void Approvals(HtmlWriter page, FactList<Approval> approvals)
    {
        foreach (var approval in approvals)
        {
            using (page.Open("span", "act"))
            {
                Act(page, approval.By is { } approver ? BoardWords.Call(approver) : null, approval.On);
            }
        }

        if (approvals.Count == 0)
        {
            page.Unstated(approvals.IsComplete ? "nobody" : "not stated");
        }
    }

    private static void Act(HtmlWriter page, string? who, LocalDate? on, string otherwise = "not stated")
    {
        if (who is null)
        {
            page.Unstated(on is null ? otherwise : "not stated by whom");
        }
        else
        {
            page.Text(who);
        }

        if (on is { } day)
        {
            page.Text(" on ");
            page.Day(day);
        }
    }

    private static void State(HtmlWriter page, SeatState state)
    {
        using (page.Open("span", "state"))
        {
            Mark.Write(page, state);
            page.Text(FindingList.Capital(Word(state)));
        }
    }

    private static LocatedFinding[] Found(PageSubject subject, SeatKind? seat, SeatRow row) =>
        row.Holder is not null ? [.. subject.At(row.Pointer)]
        : seat is { } kind
            ? [.. SeatLaw.Of(kind).Asked(subject).Where(outcome => outcome.Outcome is Outcome.NotSatisfied or Outcome.Undetermined).Select(outcome => new LocatedFinding(outcome, outcome.Outcome == Outcome.NotSatisfied, subject.Anchor(outcome)))]
        : [];
}
