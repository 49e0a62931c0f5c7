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
            : seat == SeatKind.OtherOrdinary || Comes(seat, Outcome.Satisfied) ? []
            : [new(namesEveryone && !Comes(seat, Outcome.Undetermined) ? SeatState.Vacant : SeatState.Unknown)];
    }

    /// <summary>Whether a rule that asks for a holder comes to an outcome: somebody in a seat of another kind may be whom it asks for.</summary>
    private bool Comes(SeatKind seat, Outcome to) => SeatLaw.Of(seat).Asked(subject).Any(outcome => outcome.Outcome == to);

    private static SeatRow[] Vacant(int number) => [.. Enumerable.Repeat(new SeatRow(SeatState.Vacant), number)];

    private SeatRow? Row(BoardMember member, int position)
    {
        if (!MayHold(member))
        {
            return null;
        }

        var isAtFault = subject.At(SeatRow.PointerOf(position)).Any(SeatLaw.IsAgainst);
        return new(isAtFault ? SeatState.Unlawful : (member.From is null && !isStated) || OnlyActs(member) ? SeatState.Unknown : SeatState.Filled, position, member);
    }

    private bool MayHold(BoardMember member) => !(member.From > subject.AsAt) && !(member.To <= subject.AsAt);

    /// <summary>Whether somebody acts in an office and is not shown to have come to it by the statutory route, without which they do not fill it.</summary>
    private bool OnlyActs(BoardMember member) =>
        member is { Seat: SeatKind.Chair or SeatKind.ChiefExecutive, Capacity: Capacity.Acting or Capacity.Interim }
        && (board.Members.Count(other => other.Seat == member.Seat && MayHold(other)) > 1 || !Comes(member.Seat.Value, Outcome.Satisfied));

    private bool IsEmptyOnDay(Vacancy vacancy) =>
        !(vacancy.To <= subject.AsAt) && (vacancy.From is { } from ? from <= subject.AsAt : isStated);

    private bool IsShort(SeatKind seat) => SeatLaw.Of(seat).Asked(subject).Any(outcome => outcome is { Outcome: Outcome.NotSatisfied, Reason: Reason.TooFew });
}
