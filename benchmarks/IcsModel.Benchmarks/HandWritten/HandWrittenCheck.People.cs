using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.HandWritten;

/// <content>Questions that turn on one person sitting in two seats.</content>
internal sealed partial class HandWrittenCheck
{
    private const int AllFive = 0b11111;

    private readonly record struct Headcount(int Ordinary, int MostOrdinary, int NonExecutive, int MostNonExecutive, int Counted);

    private bool SharesPeople()
    {
        for (var i = 1; i < rowCount; i++)
        {
            if (IsListedBefore(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsListedBefore(int position)
    {
        if (rows[position].Id is { } id)
        {
            for (var i = 0; i < position; i++)
            {
                if (rows[i].Id == id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsInOffice(string? id, Holding least)
    {
        if (id is null)
        {
            return false;
        }

        foreach (ref readonly var row in rows.AsSpan(0, rowCount))
        {
            if (row.Holding >= least && row.Member.Seat is SeatKind.Chair or SeatKind.ChiefExecutive && row.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Different people; whoever is chair or chief executive is no ordinary member, for "at most" only when their dates say so.</summary>
    private Headcount CountPeople()
    {
        var (ordinary, mostOrdinary, nonExecutive, mostNonExecutive, counted) = (0, 0, 0, 0, 0);
        for (var i = 0; i < rowCount; i++)
        {
            if (!CountsIn(in rows[i]))
            {
                continue;
            }

            counted += IsRepeated(i, seat: null) ? 0 : 1;
            if (rows[i].Member.Seat is not { } seat || seat is SeatKind.Chair or SeatKind.ChiefExecutive)
            {
                continue;
            }

            var (surelyOut, perhapsOut) = (IsInOffice(rows[i].Id, Holding.Dated), IsInOffice(rows[i].Id, Holding.Undated));
            var first = !IsRepeated(i, SeatKind.OtherOrdinary);
            ordinary += first && !perhapsOut ? 1 : 0;
            mostOrdinary += first && !surelyOut ? 1 : 0;
            if (seat == SeatKind.NonExecutive && !IsRepeated(i, seat))
            {
                nonExecutive += perhapsOut ? 0 : 1;
                mostNonExecutive += surelyOut ? 0 : 1;
            }
        }

        return new(ordinary, mostOrdinary, nonExecutive, mostNonExecutive, counted);
    }

    private static bool CountsIn(in Row row) => row.Holding >= Holding.Undated && row.Route != Route.Invalid;

    /// <summary>Whether an earlier row counts the same person: in any seat, in any ordinary seat, or as a non-executive.</summary>
    private bool IsRepeated(int position, SeatKind? seat)
    {
        if (rows[position].Id is not { } id)
        {
            return false;
        }

        for (var i = 0; i < position; i++)
        {
            if (rows[i].Id == id
                && CountsIn(in rows[i])
                && seat switch
                {
                    null => true,
                    SeatKind.NonExecutive => rows[i].Member.Seat == SeatKind.NonExecutive,
                    _ => rows[i].Member.Seat is not (null or SeatKind.Chair or SeatKind.ChiefExecutive),
                })
            {
                return true;
            }
        }

        return false;
    }

    private (int Partners, int MayBePartners, int Nominees, int MayBeNominees) SectorsOutsideOffices()
    {
        var (partners, mayBePartners, nominees, mayBeNominees) = (0, 0, 0, 0);
        foreach (ref readonly var row in rows.AsSpan(0, rowCount))
        {
            if (row.Partner != 0 && row.Holding >= Holding.Undated && !IsInOffice(row.Id, Holding.Undated))
            {
                partners |= row.Partner;
                nominees |= row.Nominee;
            }

            if (row.MayBePartner != 0 && !IsInOffice(row.Id, Holding.Dated))
            {
                mayBePartners |= row.MayBePartner;
                mayBeNominees |= row.MayBeNominee;
            }
        }

        return (partners, mayBePartners, nominees, mayBeNominees);
    }

    private bool ExpertiseOutsideOffices()
    {
        foreach (ref readonly var row in rows.AsSpan(0, rowCount))
        {
            if (row.HasExpertise && row.Holding >= Holding.Undated && !IsInOffice(row.Id, Holding.Undated))
            {
                return true;
            }
        }

        return false;
    }

    private Outcome DistinctPeople(
        in OfficeTally chair, in OfficeTally chiefExecutive, int partners, int mayBePartners, bool seatUnknown, bool shared)
    {
        if (chair.Fills && chiefExecutive.Fills && partners == AllSectors)
        {
            if (!shared || CanFillFive(possible: false))
            {
                return Outcome.Satisfied;
            }

            return complete && board.Constitution?.From is not null && chair.Proven && chiefExecutive.Proven && ProvenPartners() == AllSectors && !CanFillFive(possible: true)
                ? Outcome.NotSatisfied
                : Outcome.Undetermined;
        }

        var empty = (complete && (partners | mayBePartners) != AllSectors)
            || IsKnownEmpty(in chair, SeatKind.Chair, seatUnknown)
            || IsKnownEmpty(in chiefExecutive, SeatKind.ChiefExecutive, seatUnknown);
        return empty ? Outcome.NotApplicable : Outcome.Undetermined;
    }

    private bool IsKnownEmpty(in OfficeTally office, SeatKind seat, bool seatUnknown) =>
        !office.Fills && !office.MayFill && !seatUnknown && (complete || IsVacant(seat, asAt));

    private int ProvenPartners()
    {
        var proven = 0;
        foreach (ref readonly var row in rows.AsSpan(0, rowCount))
        {
            proven |= row.Route == Route.Valid && row.Holding == Holding.Dated ? row.Partner : 0;
        }

        return proven;
    }

    /// <summary>Whether different people can fill the five seats: walks over the sets of seats that the people so far can fill.</summary>
    private bool CanFillFive(bool possible)
    {
        var reached = 1u;
        for (var i = 0; i < rowCount; i++)
        {
            if (IsListedBefore(i))
            {
                continue;
            }

            var seats = SeatsOf(in rows[i], possible);
            for (var j = i + 1; rows[i].Id is not null && j < rowCount; j++)
            {
                seats |= rows[j].Id == rows[i].Id ? SeatsOf(in rows[j], possible) : 0;
            }

            reached = WithPerson(reached, seats);
        }

        return (reached & (1u << AllFive)) != 0;
    }

    private static uint WithPerson(uint reached, int seats)
    {
        var next = reached;
        for (var filled = 0; filled < AllFive; filled++)
        {
            for (var seat = 1; (reached & (1u << filled)) != 0 && seat < AllFive; seat <<= 1)
            {
                next |= (seats & seat) != 0 ? 1u << (filled | seat) : 0;
            }
        }

        return next;
    }

    private static int SeatsOf(in Row row, bool possible)
    {
        var partner = (possible ? row.MayBePartner : row.Partner) << 2;
        if (!possible && row.Holding == Holding.Possible)
        {
            return 0;
        }

        return row.Member.Seat switch
        {
            null => possible ? partner | 0b11 : 0,
            SeatKind.Chair => possible || Fills(in row) ? 0b01 : 0,
            SeatKind.ChiefExecutive => possible || Fills(in row) ? 0b10 : 0,
            _ => partner,
        };
    }

    private static bool Fills(in Row row) => Fills(row.Member, row.Route);

    /// <summary>Somebody acting fills an office only by the statutory route; another holder unless shown not to have come by it.</summary>
    private static bool Fills(BoardMember member, Route route) =>
        route == Route.Valid || (route == Route.Unknown && member.Capacity is not (Capacity.Acting or Capacity.Interim));

    private bool ThreeDirectors()
    {
        for (var finance = 0; finance < rowCount; finance++)
        {
            for (var medical = 0; Holds(finance, 1) && medical < rowCount; medical++)
            {
                for (var nursing = 0; Holds(medical, 2) && AreDifferent(finance, medical) && nursing < rowCount; nursing++)
                {
                    if (Holds(nursing, 4) && AreDifferent(finance, nursing) && AreDifferent(medical, nursing))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool Holds(int position, int post) => CountsIn(in rows[position]) && DirectorBit(rows[position].Member) == post;

    private bool AreDifferent(int one, int other) => rows[one].Id is null || rows[one].Id != rows[other].Id;
}
