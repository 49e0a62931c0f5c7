using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>The members of a board on the day of a meeting, asked person by person.</summary>
/// <remarks>
/// Counts the holders of seats by their days, whether or not their appointment is shown to be valid. An entry without a person id may be anybody's, and an
/// entry may be missing from a list not stated complete; both only ever leave an answer open.
/// </remarks>
internal sealed class QuorumMembers
{
    private readonly BoardIndex index;
    private readonly Holding[] holdings;
    private readonly Dictionary<string, MemberStanding> standings = new(StringComparer.Ordinal);

    internal QuorumMembers(BoardIndex index, LocalDate on)
    {
        this.index = index;
        var facts = new BoardFacts(index, RuleParameters.Default, DayKey.Of(on));
        IsComplete = facts.Complete;
        Spoken = facts.Spoken;
        Constitution = facts.Constitution;
        ConstitutionIsDated = facts.ConstitutionIsDated;
        Openings = facts.IsStatedVacant(SeatKind.Chair) ? SeatSet.All.Without(SeatKind.Chair) : SeatSet.All;
        Openings = facts.IsStatedVacant(SeatKind.ChiefExecutive) ? Openings.Without(SeatKind.ChiefExecutive) : Openings;
        holdings = new Holding[index.Members.Length];
        for (var i = 0; i < holdings.Length; i++)
        {
            holdings[i] = facts.HoldingOf(in index.Members[i]);
            Occupied = holdings[i] == Holding.No ? Occupied : Occupied.With(SeatOrAny(index.Board.Members[i].Seat));
            if (holdings[i] != Holding.No && index.Members[i].Person < 0)
            {
                HasUnnamed = true;
                Unnamed = Unnamed.With(SeatOrAny(index.Board.Members[i].Seat));
            }
        }

        for (var i = 0; i < holdings.Length; i++)
        {
            if (holdings[i] != Holding.No && Board.Members[i].Person?.Id is { } id)
            {
                standings[id] = Join(Find(id), i);
            }
        }
    }

    internal IntegratedCareBoard Board => index.Board;

    /// <summary>What is known of somebody whose id no entry in post carries.</summary>
    private MemberStanding Stranger => new() { PossibleSeats = Elsewhere, Deputy = MayBeElsewhere ? null : false };

    internal Constitutions.Constitution? Constitution { get; }

    internal bool ConstitutionIsDated { get; }

    /// <summary>Whether undated facts are known on the day.</summary>
    internal bool Spoken { get; }

    internal bool IsComplete { get; }

    internal bool HasUnnamed { get; }

    internal int Count => holdings.Length;

    /// <summary>Whether somebody may be a member without an entry under their id.</summary>
    internal bool MayBeElsewhere => !IsComplete || HasUnnamed;

    /// <summary>The seats somebody may hold without an entry under their id.</summary>
    internal SeatSet Elsewhere => IsComplete ? Unnamed : Openings;

    /// <summary>The seats that somebody holds or may hold.</summary>
    internal SeatSet Held => IsComplete ? Occupied : Occupied.With(Openings);

    private SeatSet Occupied { get; }

    /// <summary>The seats entries without a person id stand for.</summary>
    private SeatSet Unnamed { get; }

    /// <summary>The seats somebody not listed may hold: all but the two offices where they are stated to stand empty.</summary>
    private SeatSet Openings { get; }

    internal Holding HoldingOf(int member) => holdings[member];

    internal static string Pointer(int member) => $"/board/members/{member.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>What is known of a person by their id.</summary>
    internal MemberStanding Find(string id) => standings.TryGetValue(id, out var known) ? known : Stranger;

    /// <summary>Whether no earlier entry in post carries the same id.</summary>
    internal bool IsFirstOf(string id, int member) => Find(id).First == member;

    /// <summary>What one entry shows by itself.</summary>
    internal MemberStanding At(int member) => Join(new MemberStanding { Deputy = false }, member);

    /// <summary>Asks for what would show whether a person is a member.</summary>
    internal void AskForMember(QuorumSheet sheet, string id)
    {
        for (var i = 0; i < holdings.Length; i++)
        {
            var entry = Board.Members[i].Person?.Id;
            if (holdings[i] == Holding.Possible && string.Equals(entry, id, StringComparison.Ordinal))
            {
                sheet.Ask(Pointer(i) + "/from", "since when listed members hold their seats");
            }
            else if (holdings[i] != Holding.No && entry is null)
            {
                sheet.Ask(Pointer(i) + "/person/id", "who the listed members are");
            }
        }

        AskForList(sheet);
    }

    internal void AskForList(QuorumSheet sheet)
    {
        if (!IsComplete)
        {
            sheet.Ask(
                "/board/members",
                Spoken ? "who the members were on the day (state complete: true when all are listed)" : "who the members were on the day; the list is stated for another day");
        }
    }

    /// <summary>Whether a member votes: unless every entry of theirs says otherwise.</summary>
    internal bool Votes(string id)
    {
        for (var i = 0; i < holdings.Length; i++)
        {
            if (holdings[i] != Holding.No && Board.Members[i].Votes != false && string.Equals(Board.Members[i].Person?.Id, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many members there are: people known by their days, up to every entry that may be another person.</summary>
    internal CountRange InPost()
    {
        var (dated, possible) = (new HashSet<int>(), new HashSet<int>());
        var (unnamed, datedUnnamed) = (0, 0);
        for (var i = 0; i < holdings.Length; i++)
        {
            var person = index.Members[i].Person;
            if (holdings[i] == Holding.No)
            {
                continue;
            }

            if (person < 0)
            {
                unnamed++;
                datedUnnamed |= holdings[i] == Holding.Dated ? 1 : 0;
                continue;
            }

            possible.Add(person);
            if (holdings[i] == Holding.Dated)
            {
                dated.Add(person);
            }
        }

        return new CountRange(Math.Max(dated.Count, datedUnnamed), IsComplete ? possible.Count + unnamed : null);
    }

    /// <summary>How many seats the constitution lays down; the chair and the chief executive are seats even where it does not list them.</summary>
    internal CountRange Seats()
    {
        var seats = Constitution?.Seats ?? FactList<Constitutions.ConstitutionSeat>.Unknown;
        var isWhole = seats.IsComplete && (ConstitutionIsDated || Spoken);
        var (least, most, kinds, open) = (0, (int?)0, SeatSet.None, false);
        foreach (var seat in seats)
        {
            least += seat.Number ?? seat.AtLeast ?? 0;
            most += seat.Number ?? seat.AtMost;
            kinds = seat.Kind is { } kind ? kinds.With(SeatSet.Of(kind)) : kinds;
            open |= seat.Kind is null;
        }

        var offices = (kinds.Has(SeatKind.Chair) ? 0 : 1) + (kinds.Has(SeatKind.ChiefExecutive) ? 0 : 1);
        return new CountRange(isWhole && !open ? least + offices : least, isWhole ? most + offices : null);
    }

    private static SeatSet SeatOrAny(SeatKind? seat) => seat is { } known ? SeatSet.Of(known) : SeatSet.All;

    private MemberStanding Join(MemberStanding standing, int position)
    {
        var member = Board.Members[position];
        var holds = holdings[position] != Holding.Possible;
        return new MemberStanding
        {
            Holding = holdings[position] > standing.Holding ? holdings[position] : standing.Holding,
            Seats = holds && member.Seat is { } seat ? standing.Seats.With(SeatSet.Of(seat)) : standing.Seats,
            PossibleSeats = standing.PossibleSeats.With(SeatOrAny(member.Seat)),
            Deputy = (standing.Deputy, member.IsDeputyChair) switch
            {
                (true, _) => true,
                (_, true) when holds => true,
                (false, false) => false,
                _ => null,
            },
            IsSuspended = standing.IsSuspended || member.IsSuspended == true,
            First = standing.Holding == Holding.No ? position : standing.First,
        };
    }
}

/// <summary>What is known of one person as a member on a day.</summary>
internal sealed record MemberStanding
{
    /// <summary>How they hold a seat; none where no entry is theirs.</summary>
    internal Holding Holding { get; init; }

    internal SeatSet Seats { get; init; }

    internal SeatSet PossibleSeats { get; init; }

    internal bool? Deputy { get; init; }

    internal bool IsSuspended { get; init; }

    /// <summary>The position of their first entry in post.</summary>
    internal int First { get; init; }

    internal bool IsMember => Holding is Holding.Dated or Holding.Undated;
}
