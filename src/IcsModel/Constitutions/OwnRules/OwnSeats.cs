using IcsModel.Boards;
using IcsModel.Boards.Routes;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>The seats that a board's own constitution lays down, held beside the members of the board; worked out once for every date.</summary>
internal sealed class OwnSeats
{
    private readonly OwnSeat?[] seats = new OwnSeat?[Kinds];
    private readonly MemberEntry[] entries;
    private Constitution? recognised;

    internal OwnSeats(BoardIndex index)
    {
        var board = index.Board;
        recognised = board.Constitution;
        entries = index.Members.ToArray();
        var laidDown = board.Constitution?.Seats ?? FactList<ConstitutionSeat>.Unknown;
        IsWhole = laidDown.IsComplete && laidDown.All(seat => seat.Kind is not null);
        Unplaced = Positions(board.Members, member => member.Seat is null);
        Terms = Array.ConvertAll<BoardMember, TermKeys>([.. board.Members], member => new TermKeys(member.Term));
        Chairs = Array.ConvertAll<Committee, int>([.. board.Committees], committee => PersonOf(board, committee.Chair?.Id));
        Routes = new RouteReview[board.Members.Count];
        AreOfAnotherVersion = new bool[board.Members.Count];
        foreach (var kind in Enum.GetValues<SeatKind>())
        {
            var rows = Positions(laidDown, seat => seat.Kind == kind);
            if (rows.Length > 0)
            {
                var holders = Positions(board.Members, member => member.Seat == kind);
                Array.Sort(holders, ByPerson);
                seats[(int)kind] = new OwnSeat(kind, rows, laidDown, holders);
                Judge(index, rows, holders);
            }
        }
    }

    /// <summary>Whether the seats known are all there are, and of each its kind is known, so that no other can be meant.</summary>
    internal bool IsWhole { get; }

    /// <summary>The positions of members of whom it is not known which seat they hold.</summary>
    internal int[] Unplaced { get; }

    /// <summary>How each member's appointment compares with the constitution's own route, in the order of the list of members.</summary>
    internal RouteReview[] Routes { get; }

    /// <summary>Whether each member was appointed while another version was in force.</summary>
    internal bool[] AreOfAnotherVersion { get; }

    /// <summary>The term of each member, in the order of the list of members.</summary>
    internal TermKeys[] Terms { get; }

    /// <summary>The number of the person who chairs each committee, in the order of the list of committees; -1 for nobody listed as a member under an id.</summary>
    internal int[] Chairs { get; }

    private static int Kinds { get; } = Enum.GetValues<SeatKind>().Length;

    /// <summary>What is laid down for a kind of seat, or null where nothing is known to be.</summary>
    internal OwnSeat? this[SeatKind kind] => (uint)kind < (uint)seats.Length ? seats[(int)kind] : null;

    /// <summary>Whether a constitution is the board's, by value; an equal one is remembered, so that it is compared once.</summary>
    internal bool IsOf(BoardIndex index, Constitution constitution)
    {
        if (ReferenceEquals(recognised, constitution))
        {
            return true;
        }

        if (!constitution.Equals(index.Board.Constitution))
        {
            return false;
        }

        recognised = constitution;
        return true;
    }

    /// <summary>Counts the people in seats of a kind on the date.</summary>
    internal SeatCount Count(in BoardFacts facts, OwnSeat seat)
    {
        var (listed, proven, unnamed, possible) = (0, 0, 0, 0);
        var (person, personListed, personProven) = (-1, false, false);
        foreach (var position in seat.Holders)
        {
            ref readonly var entry = ref entries[position];
            var holding = facts.HoldingOf(in entry);
            if (holding == Holding.No)
            {
                continue;
            }

            if (holding == Holding.Possible)
            {
                possible++;
                continue;
            }

            if (entry.Person < 0 || entry.Person != person)
            {
                (person, personListed, personProven) = (entry.Person, false, false);
            }

            listed += personListed ? 0 : 1;
            personListed = true;
            if (personProven || holding != Holding.Dated || !IsProven(in facts, position))
            {
                continue;
            }

            (proven, unnamed) = entry.Person < 0 ? (proven, 1) : (proven + 1, unnamed);
            personProven = true;
        }

        foreach (var position in Unplaced)
        {
            possible += facts.HoldingOf(in entries[position]) == Holding.No ? 0 : 1;
        }

        return new SeatCount(listed, Math.Max(proven, unnamed), listed + possible);
    }

    /// <summary>Whether somebody of whom it is not known which seat they hold is or may be in post.</summary>
    internal bool HasUnplaced(in BoardFacts facts)
    {
        foreach (var position in Unplaced)
        {
            if (facts.HoldingOf(in entries[position]) != Holding.No)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody surely holds the seat rather than standing in for its holder: stated to, or shown to have come by the statutory route.</summary>
    private static bool IsProven(in BoardFacts facts, int position) =>
        facts.Index.Board.Members[position].Capacity == Capacity.Substantive || facts.Index.Routes.Reviews[position].IsValid;

    private static int[] Positions<T>(FactList<T> list, Predicate<T> isWanted)
    {
        var found = new List<int>();
        for (var i = 0; i < list.Count; i++)
        {
            if (isWanted(list[i]))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }

    private int PersonOf(IntegratedCareBoard board, string? id)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (id is not null && string.Equals(board.Members[i].Person?.Id, id, StringComparison.Ordinal))
            {
                return entries[i].Person;
            }
        }

        return -1;
    }

    private int ByPerson(int one, int other)
    {
        var byPerson = entries[one].Person.CompareTo(entries[other].Person);
        return byPerson != 0 ? byPerson : one.CompareTo(other);
    }

    private void Judge(BoardIndex index, int[] rows, int[] holders)
    {
        var route = new OwnRoute(index, rows, IsWhole);
        foreach (var position in holders)
        {
            var member = index.Board.Members[position];
            Routes[position] = route.Review(member);
            AreOfAnotherVersion[position] = NamedAppointor.IsOfAnotherVersion(
                index.Board, index.Board.Constitution!, member.Appointment ?? Appointment.Unknown, member.From);
        }
    }
}

/// <summary>How many people hold seats of one kind.</summary>
/// <param name="Listed">People listed in post; entries without a person id are taken for different people.</param>
/// <param name="Proven">People whose dates and ids show them to be different people in post, and who do not merely stand in.</param>
/// <param name="Possible">People who are or may be in post in such a seat, as far as the list goes.</param>
internal readonly record struct SeatCount(int Listed, int Proven, int Possible);
