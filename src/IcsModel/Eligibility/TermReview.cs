using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Eligibility;

/// <summary>What is known of the term of one member beside what the constitution lays down for the seat, worked out once.</summary>
/// <param name="Seat">The position of the seat among those of the constitution, or -1 where it lays down none of the kind.</param>
/// <param name="HasTerm">Whether terms apply to the seat at all: to the chair, non-executive members and partner members.</param>
/// <param name="Missing">What is not stated.</param>
/// <param name="IsTooLong">Whether the term ends later than the constitution's length of a term allows.</param>
/// <param name="IsOneTooMany">Whether the number of the term is over the constitution's greatest number.</param>
/// <param name="ServedElsewhere">Whether the first term began before the board was established, so in a predecessor.</param>
/// <param name="Ends">The first day after the term as a key, <see cref="DayKey.Never"/> while not known.</param>
/// <param name="Ceiling">The first day past the greatest number of years in all as a key, <see cref="DayKey.Never"/> where there is none.</param>
internal readonly record struct TermReview(
    int Seat, bool HasTerm, TermGap Missing, bool IsTooLong, bool IsOneTooMany, bool ServedElsewhere, int Ends, int Ceiling)
{
    internal static TermReview[] Of(IntegratedCareBoard board)
    {
        var reviews = new TermReview[board.Members.Count];
        for (var i = 0; i < reviews.Length; i++)
        {
            reviews[i] = board.Members[i].Seat is SeatKind.Chair or SeatKind.NonExecutive or SeatKind.PartnerNhsTrust or SeatKind.PartnerPrimaryMedical or SeatKind.PartnerLocalAuthority
                ? Of(board, board.Members[i])
                : default;
        }

        return reviews;
    }

    private static TermReview Of(IntegratedCareBoard board, BoardMember member)
    {
        var term = member.Term ?? new TermOfOffice();
        var seats = board.Constitution?.Seats ?? FactList<ConstitutionSeat>.Unknown;
        var position = SeatOf(seats, member.Seat);
        var seat = position < 0 ? new ConstitutionSeat() : seats[position];
        var first = term.FirstAppointedOn ?? member.From;
        return new TermReview(
            position,
            HasTerm: true,
            (seat.TermYears is null ? TermGap.Length : TermGap.None)
                | (seat.MaximumTerms is null ? TermGap.MaximumTerms : TermGap.None)
                | (term.Number is null ? TermGap.Number : TermGap.None)
                | (term.EndsOn is null ? TermGap.End : TermGap.None),
            IsLonger(member, term, seat.TermYears),
            term.Number > seat.MaximumTerms,
            term.FirstAppointedOn < board.EstablishedOn,
            DayKey.EndOf(term.EndsOn),
            first is { } began && seat.MaximumYears is { } years ? YearsApart.After(began, years) : DayKey.Never);
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
    private static bool IsLonger(BoardMember member, TermOfOffice term, int? years)
    {
        if (years is not { } length || term.EndsOn is not { } ends || member.From is not { } from)
        {
            return false;
        }

        var latest = YearsApart.After(from, length);
        if (term is { FirstAppointedOn: { } first, Number: { } number })
        {
            latest = Math.Max(latest, YearsApart.After(first, (long)length * number));
        }

        return DayKey.Of(ends) > latest;
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
}
