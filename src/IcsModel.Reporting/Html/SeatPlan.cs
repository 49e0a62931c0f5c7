using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>Tells for each kind of seat who holds it on the day, and where nobody does whether that is known.</summary>
internal sealed class SeatPlan
{
    private readonly PageSubject subject;
    private readonly IntegratedCareBoard board;
    private readonly ILookup<SeatKind, SeatRow> holders;
    private readonly bool isStated;
    private readonly bool namesEveryone;

    internal SeatPlan(PageSubject subject, IntegratedCareBoard board)
    {
        (this.subject, this.board) = (subject, board);
        isStated = board.StatedOn is not { } statedOn || statedOn == subject.AsAt;
        var rows = board.Members.Select((member, position) => Row(member, position)).OfType<SeatRow>().ToArray();
        holders = rows.Where(row => row.Holder!.Seat is not null).ToLookup(row => row.Holder!.Seat!.Value);
        WithoutSeat = [.. rows.Where(row => row.Holder!.Seat is null)];
        namesEveryone = isStated && board.Members.IsComplete && WithoutSeat.Count == 0;
    }

    /// <summary>Those who sit on the board in a seat that is not stated.</summary>
    internal IReadOnlyList<SeatRow> WithoutSeat { get; }

    /// <summary>Whether the board existed on the day, as far as is known.</summary>
    internal bool Exists => !(board.EstablishedOn > subject.AsAt) && !(board.AbolishedOn <= subject.AsAt);

    /// <summary>The seats of a kind: those with a holder, then those that stand empty; one of an unknown state where nothing is known of a kind that is asked for.</summary>
    internal IReadOnlyList<SeatRow> Of(SeatKind seat)
    {
        var empty = board.Vacancies.Count(vacancy => vacancy.Seat == seat && IsEmptyOnDay(vacancy));
        if (holders.Contains(seat))
        {
            return [.. holders[seat], .. Vacant(empty + (IsShort(seat) && empty == 0 ? 1 : 0))];
        }

        return empty > 0 ? Vacant(empty)
            : seat == SeatKind.OtherOrdinary ? []
            : [new(namesEveryone ? SeatState.Vacant : SeatState.Unknown)];
    }

    private static SeatRow[] Vacant(int number) => [.. Enumerable.Repeat(new SeatRow(SeatState.Vacant), number)];

    private SeatRow? Row(BoardMember member, int position)
    {
        if (member.From > subject.AsAt || member.To <= subject.AsAt)
        {
            return null;
        }

        var isAtFault = subject.At(SeatRow.PointerOf(position)).Any(finding => finding is { IsUnmet: true, Outcome.Severity: Severity.Breach });
        return new(isAtFault ? SeatState.Unlawful : member.From is null && !isStated ? SeatState.Unknown : SeatState.Filled, position, member);
    }

    private bool IsEmptyOnDay(Vacancy vacancy) =>
        !(vacancy.To <= subject.AsAt) && (vacancy.From is { } from ? from <= subject.AsAt : isStated);

    private bool IsShort(SeatKind seat) => SeatLaw.Of(seat).Asked(subject).Any(outcome => outcome is { Outcome: Outcome.NotSatisfied, Reason: Reason.TooFew });
}
