using System.Globalization;
using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Meetings;

/// <summary>Calls the roll of a meeting: who of those present counts towards the quorum, who does not, and who may.</summary>
internal sealed partial class QuorumRoll
{
    private readonly QuorumMembers members;
    private readonly FactList<Attendance> attendance;
    private readonly QuorumSheet sheet;
    private readonly StandingOrders? orders;
    private readonly HashSet<string> present;
    private readonly HashSet<string> conflicted;

    internal QuorumRoll(QuorumMembers members, FactList<Attendance> attendance, FactList<Person> excluded, QuorumSheet sheet)
    {
        (this.members, this.attendance, this.sheet) = (members, attendance, sheet);
        orders = members.Constitution?.StandingOrders;
        present = new(attendance.Select(entry => entry.Person?.Id).OfType<string>(), StringComparer.Ordinal);
        conflicted = new(excluded.Select(person => person.Id).OfType<string>(), StringComparer.Ordinal);
        ExclusionsAreKnown = excluded.IsComplete && excluded.All(person => person.Id is not null);
        if (!ExclusionsAreKnown)
        {
            sheet.Ask(sheet.Exclusions, "whether everybody who took no part because of a conflict is listed (state complete: true if so)");
        }
    }

    /// <summary>Everybody present, once for each entry; those who surely count first.</summary>
    internal List<QuorumCandidate> Candidates { get; } = [];

    /// <summary>The members who are not among those present, nor represented.</summary>
    internal List<QuorumCandidate> Absent { get; } = [];

    /// <summary>Whether everybody excluded for a conflict is known.</summary>
    internal bool ExclusionsAreKnown { get; }

    internal QuorumRoll Call()
    {
        var heard = new QuorumCandidate[attendance.Count];
        for (var i = 0; i < heard.Length; i++)
        {
            heard[i] = Hear(attendance[i], $"{sheet.Attendance}/{i.ToString(CultureInfo.InvariantCulture)}");
        }

        CountOnce(heard);
        LookForAbsent();
        return this;
    }

    private QuorumCandidate Hear(Attendance entry, string at)
    {
        var who = new QuorumPerson { Location = at, Person = entry.Person, SubstituteFor = entry.SubstituteFor };
        if (entry.Person?.Id is not { } id)
        {
            sheet.Ask(at + "/person/id", "who was present");
            return Open(who, UncountedReason.PersonNotKnown, SeatSet.All, mayBeMember: true);
        }

        if (conflicted.Contains(id))
        {
            return Never(who, UncountedReason.Conflicted);
        }

        var standing = members.Find(id);
        if (standing.IsMember)
        {
            return Member(who, standing);
        }

        return entry.SubstituteFor is { } principal
            ? Substitute(who, principal, standing, entry.PermittedByPresiding)
            : Guest(who, id, standing, entry.PermittedByPresiding);
    }

    /// <summary>A member counts in their own right, even where they came in place of another as well.</summary>
    private static QuorumCandidate Member(QuorumPerson who, MemberStanding standing) => new()
    {
        Who = who with { Seats = standing.Seats.ToList(), IsSuspended = standing.IsSuspended },
        Counts = true,
        Seats = standing.Seats,
        PossibleSeats = who.SubstituteFor is null ? standing.PossibleSeats : SeatSet.All,
        MayBeMember = true,
        Deputy = standing.Deputy,
    };

    private QuorumCandidate Guest(QuorumPerson who, string id, MemberStanding standing, bool? permitted)
    {
        if (MayBeMember(standing))
        {
            return PerhapsMember(who, id, standing);
        }

        if (!MayBeSubstitute(id, permitted))
        {
            return Never(who, UncountedReason.NotMember);
        }

        sheet.Ask(who.Location + "/substituteFor", "whether somebody present who is not a member came in place of one");
        return Open(who, UncountedReason.NotMember, SendingSeats, mayBeMember: false);
    }

    private QuorumCandidate PerhapsMember(QuorumPerson who, string id, MemberStanding standing)
    {
        members.AskForMember(sheet, id);
        return Open(who, UncountedReason.MembershipNotKnown, standing.PossibleSeats, mayBeMember: true);
    }

    private bool MayBeMember(MemberStanding standing) => standing.Holding == Holding.Possible || members.MayBeElsewhere;

    private static QuorumCandidate Open(QuorumPerson who, UncountedReason reason, SeatSet possible, bool mayBeMember) =>
        new() { Who = who, Counts = null, Reason = reason, PossibleSeats = possible, MayBeMember = mayBeMember, Deputy = mayBeMember ? null : false };

    private static QuorumCandidate Never(QuorumPerson who, UncountedReason reason) => new() { Who = who, Counts = false, Reason = reason, Deputy = false };

    /// <summary>One person counts once, and so does one member with whoever came in their place.</summary>
    private void CountOnce(QuorumCandidate[] heard)
    {
        var people = new Dictionary<string, int>(StringComparer.Ordinal);
        var represented = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in heard.OrderBy(one => one.Counts switch { true => 0, null => 1, false => 2 }))
        {
            var counted = candidate;
            if (candidate.Counts != false && candidate.Who.Person?.Id is { } id && !people.TryAdd(id, Candidates.Count))
            {
                var first = people[id];
                Candidates[first] = Candidates[first] with { PossibleSeats = Candidates[first].PossibleSeats.With(candidate.PossibleSeats) };
                counted = candidate.Out(UncountedReason.AlreadyCounted);
            }
            else if (candidate is { Counts: not false, MayBeMember: false, Who.SubstituteFor.Id: { } principal } && !represented.Add(principal))
            {
                counted = candidate.Out(UncountedReason.MemberAlreadyCounted);
            }

            Candidates.Add(counted);
        }
    }

    private void LookForAbsent()
    {
        var represented = Candidates.Where(one => one.Counts == true).Select(one => one.Who.SubstituteFor?.Id).OfType<string>();
        var seen = new HashSet<string>(present.Concat(represented).Concat(conflicted), StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            var member = members.Board.Members[i];
            if (members.HoldingOf(i) == Holding.No || (member.Person?.Id is { } id && !seen.Add(id)))
            {
                continue;
            }

            var standing = member.Person?.Id is { } known ? members.Find(known) : members.At(i);
            Absent.Add(Member(new QuorumPerson { Location = QuorumMembers.Pointer(i), Person = member.Person }, standing) with
            {
                Counts = standing.IsMember ? true : null,
            });
        }
    }
}
