namespace IcsModel.Meetings;

/// <summary>An item of business at a meeting.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MeetingItem
{
    /// <summary>An id of the item, unique in the meeting; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it is about, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>Those who took no part because of a conflict of interest.</summary>
    public FactList<Person> Excluded { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Person>.Unknown;

    /// <summary>The votes cast.</summary>
    public FactList<Vote> Votes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Vote>.Unknown;

    /// <summary>Whether it was declared carried, or null while not known.</summary>
    public bool? Carried { get; init; }
}
