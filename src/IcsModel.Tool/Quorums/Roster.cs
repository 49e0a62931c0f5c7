using IcsModel.Boards;

namespace IcsModel.Tool.Quorums;

/// <summary>The people whom a document knows: by their person ids, and members and attendees by the ids of their entries as well.</summary>
/// <remarks>A member listed without a person id is known by the id of the entry, and so taken to be another person than every other (interpretation).</remarks>
internal sealed class Roster
{
    private readonly Dictionary<string, string> personOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);

    internal Roster(IntegratedCareBoard board)
    {
        var members = new List<BoardMember>(board.Members.Count);
        foreach (var member in board.Members)
        {
            members.Add(Add(member.Id, member.Person) is { } person ? member with { Person = person } : member);
        }

        foreach (var attendee in board.Attendees)
        {
            Add(attendee.Id, attendee.Person);
        }

        Board = IsTakenApart ? board with { Members = FactList.NotStated<BoardMember>([.. members]).WithCompleteness(board.Members.Completeness) } : board;
    }

    /// <summary>The board, every member of it with an id for the person as far as the entry has an id.</summary>
    internal IntegratedCareBoard Board { get; }

    /// <summary>Whether members without a person id were taken for different people.</summary>
    internal bool IsTakenApart { get; private set; }

    /// <summary>Every id that stands for somebody.</summary>
    internal IReadOnlyCollection<string> Ids => personOf.Keys;

    /// <summary>The person an id stands for, or null.</summary>
    internal Person? Find(string id) => personOf.TryGetValue(id, out var person) ? new Person { Id = person } : null;

    /// <summary>How somebody is called: by name where one is known, and by id.</summary>
    internal string Call(Person? person) =>
        person?.Id is not { } id ? person?.Name ?? "somebody not named"
        : nameOf.TryGetValue(id, out var name) ? $"{name} ({id})"
        : id;

    private Person? Add(string? entry, Person? person)
    {
        var id = person?.Id ?? entry;
        if (id is null)
        {
            return null;
        }

        IsTakenApart |= person?.Id is null;
        personOf[id] = id;
        if (entry is not null)
        {
            personOf.TryAdd(entry, id);
        }

        if (person?.Name is { } name)
        {
            nameOf.TryAdd(id, name);
        }

        return person is null ? new Person { Id = id } : person with { Id = id };
    }
}
