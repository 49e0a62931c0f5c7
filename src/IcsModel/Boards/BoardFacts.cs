using System.Runtime.CompilerServices;
using IcsModel.Rules;

namespace IcsModel.Boards;

/// <summary>The facts of a board on a date, gathered in one pass over its members; rules read these and not the lists.</summary>
internal readonly partial struct BoardFacts
{
    internal BoardFacts(BoardIndex index, RuleParameters parameters, AskedDay asAt)
        : this(index, parameters, asAt, index.Stated == 0 || index.Stated == asAt)
    {
    }

    private BoardFacts(BoardIndex index, RuleParameters parameters, AskedDay asAt, bool spoken)
    {
        (Index, Parameters, AsAt, Spoken) = (index, parameters, asAt, spoken);
        Complete = Spoken && index.Board.Members.IsComplete;
        var (chairs, chiefExecutives, ordinary, nonExecutives, counted) = (0, 0, 0, 0, 0);
        var (maybeOrdinary, maybeNonExecutive, maybeCounted) = (0, 0, 0);
        foreach (ref readonly var entry in index.Members)
        {
            if (asAt >= entry.To || asAt < entry.From)
            {
                continue;
            }

            var shows = (ulong)entry.Shows;
            if (entry.From == 0)
            {
                if (!Spoken)
                {
                    Possible |= entry.Shows;
                    maybeOrdinary += Bit(shows, MemberShows.CountsAsOrdinary) | Bit(shows, MemberShows.SeatUnknown);
                    maybeNonExecutive += Bit(shows, MemberShows.MayBeNonExecutive);
                    maybeCounted += Bit(shows, MemberShows.Counted);
                    continue;
                }

                Undated |= entry.Shows;
            }
            else
            {
                Dated |= entry.Shows;
            }

            chairs += Bit(shows, MemberShows.Chair);
            chiefExecutives += Bit(shows, MemberShows.ChiefExecutive);
            ordinary += Bit(shows, MemberShows.CountsAsOrdinary);
            nonExecutives += Bit(shows, MemberShows.NonExecutive);
            counted += Bit(shows, MemberShows.Counted);
            maybeOrdinary += Bit(shows, MemberShows.SeatUnknown);
            maybeNonExecutive += Bit(shows, MemberShows.MayBeNonExecutive) & ~Bit(shows, MemberShows.NonExecutive);
        }

        (Chairs, ChiefExecutives) = (chairs, chiefExecutives);
        Ordinary = Bounds(ordinary, maybeOrdinary);
        NonExecutives = Bounds(nonExecutives, maybeNonExecutive);
        Members = Bounds(counted, maybeCounted);
        if (index.SharesPeople)
        {
            var people = new SharedPeople(index, asAt, Spoken);
            Ordinary = people.Count(MemberShows.CountsAsOrdinary, Ordinary);
            NonExecutives = people.Count(MemberShows.NonExecutive, NonExecutives);
            Members = people.CountEveryone(Members);
        }
    }

    /// <summary>The facts of an earlier or later day, on which undated facts given for this one are not known.</summary>
    internal BoardFacts On(int day) => new(Index, Parameters, day, Index.Stated == day || (Index.Stated == 0 && AsAt == day));

    internal BoardIndex Index { get; }

    internal RuleParameters Parameters { get; }

    /// <summary>The date.</summary>
    internal AskedDay AsAt { get; }

    /// <summary>Whether undated facts, and the completeness of lists, are known on the date.</summary>
    internal bool Spoken { get; }

    /// <summary>Whether the list of members is known to be complete on the date.</summary>
    internal bool Complete { get; }

    /// <summary>What members in post by their dates show.</summary>
    internal MemberShows Dated { get; }

    /// <summary>What members listed without a first day show, on the day the facts are stated for.</summary>
    internal MemberShows Undated { get; }

    /// <summary>What members show of whom it is not known whether they are in post.</summary>
    internal MemberShows Possible { get; }

    /// <summary>What members in post show.</summary>
    internal MemberShows Held => Dated | Undated;

    /// <summary>What members who are or may be in post show.</summary>
    internal MemberShows Any => Dated | Undated | Possible;

    /// <summary>How many entries hold the office of chair.</summary>
    internal int Chairs { get; }

    /// <summary>How many entries hold the office of chief executive.</summary>
    internal int ChiefExecutives { get; }

    /// <summary>The ordinary members whose appointment is not shown to be invalid.</summary>
    internal Tally Ordinary { get; }

    /// <summary>The non-executive members whose appointment is not shown to be invalid.</summary>
    internal Tally NonExecutives { get; }

    /// <summary>All members whose appointment is not shown to be invalid.</summary>
    internal Tally Members { get; }

    /// <summary>Whether the board existed on the date; a board without a day of establishment is taken to.</summary>
    internal bool BoardExists => AsAt >= Index.Established && AsAt < Index.Abolished;

    internal bool Shows(MemberShows shows) => (Held & shows) != 0;

    internal bool MayShow(MemberShows shows) => (Any & shows) != 0;

    /// <summary>Whether an entry with these days is in post on the date.</summary>
    internal Holding HoldingOf(int from, int to)
    {
        if (AsAt >= to || AsAt < from)
        {
            return Holding.No;
        }

        if (from != 0)
        {
            return Holding.Dated;
        }

        return Spoken ? Holding.Undated : Holding.Possible;
    }

    internal Holding HoldingOf(in MemberEntry entry) => HoldingOf(entry.From, entry.To);

    /// <summary>Whether a seat is stated to stand empty on the date.</summary>
    internal bool IsStatedVacant(SeatKind seat) => Routes.ChairTenure.Covers(Index.Board, seat, AsAt);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(ulong shows, MemberShows bit) => (int)(shows >> System.Numerics.BitOperations.TrailingZeroCount((ulong)bit)) & 1;

    private Tally Bounds(int sure, int maybe) => new(sure, Complete ? sure + maybe : int.MaxValue);
}
