using IcsModel.Boards;

namespace IcsModel.Benchmarks.Idiomatic;

/// <summary>Queries that count different people and match them to seats.</summary>
internal static class People
{
    public static readonly NominatingSector[] Sectors =
        [NominatingSector.NhsTrusts, NominatingSector.PrimaryMedicalServices, NominatingSector.LocalAuthorities];

    public static readonly SeatKind[] Directors = [SeatKind.DirectorOfFinance, SeatKind.MedicalDirector, SeatKind.DirectorOfNursing];

    /// <summary>Different people; an entry without an id is a person of its own.</summary>
    public static int CountPeople(this IEnumerable<MemberAtDate> members) => members.DistinctBy(member => (object?)member.PersonId ?? member).Count();

    /// <summary>Ordinary members that count: at the least, and at the most.</summary>
    public static (int Least, int Most) CountOrdinary(this BoardAtDate board, Func<MemberAtDate, bool> which)
    {
        var members = board.InPost.Where(member => member.IsOrdinary && member.Counts && which(member)).ToList();
        if (!board.SharesPeople)
        {
            return (members.Count, members.Count);
        }

        return (
            members.Where(member => !board.IsInOffice(member, Holding.Undated)).CountPeople(),
            members.Where(member => !board.IsInOffice(member, Holding.Dated)).CountPeople());
    }

    /// <summary>Whether each of the seats can be filled by somebody else than the others.</summary>
    public static bool CanFillWithDifferentPeople(IEnumerable<IEnumerable<MemberAtDate>> holdersBySeat)
    {
        var fillings = holdersBySeat.Aggregate(
            seed: (IEnumerable<IEnumerable<object>>)[[]],
            (some, holders) => some.SelectMany(taken => holders
                .Select(holder => (object?)holder.PersonId ?? holder)
                .Except(taken)
                .Select(person => taken.Append(person))));
        return fillings.Any();
    }

    public static IEnumerable<IEnumerable<MemberAtDate>> FiveSeats(this BoardAtDate board) =>
    [
        board.Holders(SeatKind.Chair).Where(member => member.FillsOffice),
        board.Holders(SeatKind.ChiefExecutive).Where(member => member.FillsOffice),
        .. Sectors.Select(sector => board.InPost.Where(member => member.IsPartner(sector))),
    ];

    public static IEnumerable<IEnumerable<MemberAtDate>> FiveSeatsPerhaps(this BoardAtDate board) =>
    [
        board.Listed.Where(member => member.Seat is null or SeatKind.Chair),
        board.Listed.Where(member => member.Seat is null or SeatKind.ChiefExecutive),
        .. Sectors.Select(sector => board.Listed.Where(member => member.MayBePartnerOf(sector))),
    ];
}
