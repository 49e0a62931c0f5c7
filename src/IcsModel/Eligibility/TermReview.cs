using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Eligibility;

/// <summary>What is known of the term of one member beside what the constitution lays down for the seat, worked out once.</summary>
/// <param name="Member">The position of the member.</param>
/// <param name="Seat">The position of the seat among those of the constitution, or -1 where it lays down none of the kind.</param>
/// <param name="Missing">What is not stated.</param>
/// <param name="IsTooLong">Whether the term ends later than the constitution's length of a term allows.</param>
/// <param name="IsOneTooMany">Whether the number of the term is over the constitution's greatest number.</param>
/// <param name="ServedElsewhere">Whether the first term began before the board was established, so in a predecessor.</param>
/// <param name="Ends">The first day after the term as a key, <see cref="DayKey.Never"/> while not known.</param>
/// <param name="Ceiling">The first day past the greatest number of years in all as a key, <see cref="DayKey.Never"/> where there is none.</param>
internal sealed record TermReview(
    int Member, int Seat, TermGap Missing, bool IsTooLong, bool IsOneTooMany, bool ServedElsewhere, int Ends, int Ceiling)
{
    /// <summary>Whether the constitution is stated to lay down no term for the seat.</summary>
    internal bool IsStatedAbsent { get; init; }

    internal static TermReview[] Of(IntegratedCareBoard board)
    {
        var reviews = new List<TermReview>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (board.Members[i].Seat is SeatKind.Chair or SeatKind.NonExecutive or SeatKind.PartnerNhsTrust or SeatKind.PartnerPrimaryMedical or SeatKind.PartnerLocalAuthority)
            {
                reviews.Add(Of(board, i));
            }
        }

        return [.. reviews];
    }

    private static TermReview Of(IntegratedCareBoard board, int position)
    {
        var member = board.Members[position];
        var term = member.Term ?? new TermOfOffice();
        var seats = board.Constitution?.Seats ?? FactList<ConstitutionSeat>.Unknown;
        var place = SeatOf(seats, member.Seat);
        var seat = place < 0 ? new ConstitutionSeat() : seats[place];
        var first = term.FirstAppointedOn ?? member.From;
        var isLonger = IsLonger(member, term, seat.TermYears);
        return new TermReview(
            position,
            place,
            (seat.TermYears is null ? TermGap.Length : TermGap.None)
                | (seat.MaximumTerms is null ? TermGap.MaximumTerms : TermGap.None)
                | (term.Number is null ? TermGap.Number : TermGap.None)
                | (term.EndsOn is null ? TermGap.End : TermGap.None)
                | (isLonger is null ? TermGap.Start : TermGap.None),
            isLonger == true,
            term.Number > seat.MaximumTerms,
            term.FirstAppointedOn < board.EstablishedOn,
            DayKey.EndOf(term.EndsOn),
            first is { } began && seat.MaximumYears is { } years ? YearsApart.After(began, years) : DayKey.Never)
        {
            IsStatedAbsent = seat.TermClause?.Provides == false,
        };
    }

    private static int SeatOf(FactList<ConstitutionSeat> seats, SeatKind? kind)
    {
        for (var i = 0; i < seats.Count; i++)
        {
            if (seats[i].Kind == kind)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>One entry may hold several terms in a row, so the length is counted from the first day in the seat or, by the number of the term, from the first term.</summary>
    private static bool? IsLonger(BoardMember member, TermOfOffice term, int? years)
    {
        if (years is not { } length || term.EndsOn is not { } ends)
        {
            return false;
        }

        var latest = member.From is { } from ? YearsApart.After(from, length) : 0;
        if (term is { FirstAppointedOn: { } first, Number: { } number })
        {
            latest = Math.Max(latest, YearsApart.After(first, (long)length * number));
        }

        return DayKey.Of(ends) <= latest ? false : member.From is null ? null : true;
    }
}

/// <summary>What is not stated of a term.</summary>
[Flags]
internal enum TermGap
{
    None = 0,
    Length = 1 << 0,
    MaximumTerms = 1 << 1,
    Number = 1 << 2,
    End = 1 << 3,
    Start = 1 << 4,
}
