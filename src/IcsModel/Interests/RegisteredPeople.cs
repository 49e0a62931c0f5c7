using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Interests;

/// <summary>From which days the registers hold an entry of a person, a nil return included.</summary>
/// <param name="HasId">Whether the person has an id, without which no entry can be known to be theirs.</param>
/// <param name="First">The day of the first declaration as a key; 0 where an entry has no day, <see cref="DayKey.Never"/> where there is no entry.</param>
/// <param name="FirstDated">The day of the first declaration that has a day as a key, or <see cref="DayKey.Never"/>.</param>
internal sealed record PersonEntries(bool HasId, int First, int FirstDated)
{
    internal static PersonEntries None { get; } = new(HasId: true, DayKey.Never, DayKey.Never);

    internal static PersonEntries WithoutId { get; } = new(HasId: false, DayKey.Never, DayKey.Never);

    internal PersonEntries And(int day) => new(HasId, Math.Min(First, day), day == 0 ? FirstDated : Math.Min(FirstDated, day));
}

/// <summary>Which members of the board and of its committees the registers know.</summary>
internal sealed class RegisteredPeople
{
    private readonly Dictionary<string, PersonEntries> byId = new(StringComparer.Ordinal);

    internal RegisteredPeople(IntegratedCareBoard board)
    {
        Unnamed = DayKey.Never;
        foreach (var register in board.RegistersOfInterests)
        {
            foreach (var entry in register.Entries)
            {
                Note(entry);
            }
        }

        AreOnAppointment = true;
        CommitteesAreComplete = board.Committees.IsComplete;
        Members = new PersonEntries[board.Members.Count];
        for (var i = 0; i < Members.Length; i++)
        {
            Members[i] = Know(board.Members[i].Person, board.Members[i].From is { } from ? DayKey.Of(from) : 0);
        }

        Committees = new PersonEntries[board.Committees.Count][];
        for (var i = 0; i < Committees.Length; i++)
        {
            Committees[i] = KnowCommittee(board.Committees[i]);
        }
    }

    /// <summary>What the registers hold of each member of the board, in the order of the list.</summary>
    internal PersonEntries[] Members { get; }

    /// <summary>What they hold of each member of each committee, in the order of the lists; none are looked up for joint committees.</summary>
    internal PersonEntries[][] Committees { get; }

    /// <summary>The first day on which the registers hold an entry of somebody without an id as a key; it may be anybody's.</summary>
    internal int Unnamed { get; private set; }

    /// <summary>The day as a key from which everybody ever listed has an entry; <see cref="DayKey.Never"/> where that is not so of somebody.</summary>
    internal int Everybody { get; private set; }

    /// <summary>Whether everybody ever listed declared by their first day.</summary>
    internal bool AreOnAppointment { get; private set; }

    /// <summary>Whether the committees, and the members of each, are stated to be all there are.</summary>
    internal bool CommitteesAreComplete { get; private set; }

    /// <summary>Whether a committee is one of the board's own; one with another body is not (interpretation).</summary>
    internal static bool IsOwn(Committee committee) => committee.Kind != CommitteeKind.Joint;

    private void Note(InterestEntry entry)
    {
        var day = entry.DeclaredOn is { } declared ? DayKey.Of(declared) : 0;
        if (entry.Person?.Id is not { } id)
        {
            Unnamed = Math.Min(Unnamed, day);
            return;
        }

        byId[id] = byId.GetValueOrDefault(id, PersonEntries.None).And(day);
    }

    private PersonEntries[] KnowCommittee(Committee committee)
    {
        if (!IsOwn(committee))
        {
            return [];
        }

        CommitteesAreComplete &= committee.Members.IsComplete;
        var known = new PersonEntries[committee.Members.Count];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = Know(committee.Members[i].Person, committee.Members[i].From is { } from ? DayKey.Of(from) : 0);
        }

        return known;
    }

    private PersonEntries Know(Person? person, int from)
    {
        var entries = person?.Id is { } id ? byId.GetValueOrDefault(id, PersonEntries.None) : PersonEntries.WithoutId;
        Everybody = Math.Max(Everybody, entries.First);
        AreOnAppointment &= entries.FirstDated <= from;
        return entries;
    }
}
