using System.Globalization;
using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Meetings;

/// <summary>Calls the roll of a meeting: who of those present counts towards the quorum, who does not, and who may.</summary>
internal sealed partial class QuorumRoll
{
    private readonly QuorumMembers members;
    private readonly FactList<Attendance> attendance;
    private readonly FactList<Person> excluded;
    private readonly StandingOrders? orders;
    private readonly QuorumSheet? sheet;

    private QuorumRoll(QuorumMembers members, FactList<Attendance> attendance, FactList<Person> excluded, QuorumSheet? sheet)
    {
        (this.members, this.attendance, this.excluded, this.sheet) = (members, attendance, excluded, sheet);
        orders = members.Constitution?.StandingOrders;
        Candidates = new QuorumCandidate[attendance.Count];
        ExclusionsAreKnown = excluded.IsComplete;
        foreach (var person in excluded)
        {
            ExclusionsAreKnown &= person.Id is not null;
        }
    }

    /// <summary>Everybody present, one for each entry of the attendance.</summary>
    internal QuorumCandidate[] Candidates { get; }

    /// <summary>The members who are not among those present, nor represented.</summary>
    internal List<QuorumCandidate> Absent { get; } = [];

    /// <summary>Those who may have come in place of members who are excluded and not there themselves, while not everybody present is listed.</summary>
    internal List<QuorumCandidate> Unlisted { get; } = [];

    /// <summary>Whether everybody excluded for a conflict is known.</summary>
    internal bool ExclusionsAreKnown { get; }

    /// <summary>Calls the roll; asks for what is missing where a sheet is given to write it on.</summary>
    internal static QuorumRoll Call(QuorumMembers members, FactList<Attendance> attendance, FactList<Person> excluded, QuorumSheet? sheet)
    {
        var roll = new QuorumRoll(members, attendance, excluded, sheet);
        for (var i = 0; i < attendance.Count; i++)
        {
            roll.Candidates[i] = roll.Hear(attendance[i], i);
        }

        roll.CountOnce();
        roll.LookForAbsent();
        if (!roll.ExclusionsAreKnown)
        {
            sheet?.Ask(sheet.Exclusions, "whether everybody who took no part because of a conflict is listed (state complete: true if so)");
        }

        return roll;
    }

    private string Pointer(int position) => $"{sheet!.Attendance}/{position.ToString(CultureInfo.InvariantCulture)}";

    private QuorumCandidate Hear(Attendance entry, int position)
    {
        if (entry.Person?.Id is not { } id)
        {
            sheet?.Ask(Pointer(position) + "/person/id", "who was present");
            return QuorumCandidate.Open(position, UncountedReason.PersonNotKnown, SeatSet.All, mayBeMember: true);
        }

        if (IsExcluded(id))
        {
            return QuorumCandidate.Never(position, UncountedReason.Conflicted);
        }

        var standing = members.Find(id);
        if (standing.IsMember)
        {
            // A member counts in their own right, even where they came in place of another as well.
            var member = QuorumCandidate.Member(position, standing);
            return entry.SubstituteFor is null ? member : member with { PossibleSeats = SeatSet.All };
        }

        return entry.SubstituteFor is { } principal
            ? Substitute(entry, position, principal, standing)
            : Guest(entry, position, id, standing);
    }

    private QuorumCandidate Guest(Attendance entry, int position, string id, MemberStanding standing)
    {
        var mayBeSubstitute = MayBeSubstitute(id, entry.PermittedByPresiding);
        if (MayBeMember(standing))
        {
            var member = PerhapsMember(position, id, standing);
            return mayBeSubstitute ? member with { PossibleSeats = member.PossibleSeats.With(SubstitutedSeats) } : member;
        }

        if (!mayBeSubstitute)
        {
            return QuorumCandidate.Never(position, UncountedReason.NotMember);
        }

        sheet?.Ask(Pointer(position) + "/substituteFor", "whether somebody present who is not a member came in place of one");
        return QuorumCandidate.Open(position, UncountedReason.NotMember, SubstitutedSeats, mayBeMember: false);
    }

    private QuorumCandidate PerhapsMember(int position, string id, MemberStanding standing)
    {
        if (sheet is not null)
        {
            members.AskForMember(sheet, id);
        }

        return QuorumCandidate.Open(position, UncountedReason.MembershipNotKnown, standing.PossibleSeats, mayBeMember: true);
    }

    private bool MayBeMember(MemberStanding standing) => standing.Holding == Holding.Possible || members.MayBeElsewhere;

    private bool IsExcluded(string id)
    {
        foreach (var person in excluded)
        {
            if (string.Equals(person.Id, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPresent(string id)
    {
        foreach (var entry in attendance)
        {
            if (string.Equals(entry.Person?.Id, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One person counts once, and so does one member with whoever came in their place; those who surely count go first.</summary>
    private void CountOnce()
    {
        for (var i = 0; i < Candidates.Length; i++)
        {
            for (var other = 0; other < Candidates.Length && Candidates[i].Counts != false; other++)
            {
                if (Goes(other, before: i) && IsSame(attendance[i].Person, attendance[other].Person))
                {
                    Candidates[other] = Candidates[other] with { PossibleSeats = Candidates[other].PossibleSeats.With(Candidates[i].PossibleSeats) };
                    Candidates[i] = Candidates[i].Out(UncountedReason.AlreadyCounted);
                }
                else if (Goes(other, before: i)
                    && !Candidates[i].MayBeMember
                    && !Candidates[other].MayBeMember
                    && IsSame(attendance[i].SubstituteFor, attendance[other].SubstituteFor))
                {
                    Candidates[i] = Candidates[i].Out(UncountedReason.MemberAlreadyCounted);
                }
            }
        }
    }

    private bool Goes(int one, int before) =>
        one != before
        && (Candidates[one].Counts, Candidates[before].Counts) switch
        {
            (false, _) => false,
            (true, null) => true,
            (null, true) => false,
            _ => one < before,
        };

    private static bool IsSame(Person? one, Person? other) => one?.Id is { } id && string.Equals(id, other?.Id, StringComparison.Ordinal);

    private void LookForAbsent()
    {
        for (var i = 0; i < members.Count; i++)
        {
            var member = members.Board.Members[i];
            if (members.HoldingOf(i) == Holding.No)
            {
                continue;
            }

            if (member.Person?.Id is not { } id)
            {
                Absent.Add(QuorumCandidate.Member(i, members.At(i)));
            }
            else if (members.IsFirstOf(id, i) && !IsPresent(id) && !IsRepresented(id))
            {
                LookFor(id, i);
            }
        }
    }

    private void LookFor(string id, int member)
    {
        var standing = members.Find(id);
        if (!IsExcluded(id))
        {
            Absent.Add(QuorumCandidate.Member(member, standing));
        }
        else if (SubstitutesCount != false && standing.PossibleSeats.Common(SendingSeats) is { IsEmpty: false } seats)
        {
            Unlisted.Add(QuorumCandidate.Open(member, UncountedReason.SubstituteNotKnown, seats, mayBeMember: false));
        }
    }

    private bool IsRepresented(string id)
    {
        foreach (var candidate in Candidates)
        {
            if (candidate.Counts == true && string.Equals(attendance[candidate.Position].SubstituteFor?.Id, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
