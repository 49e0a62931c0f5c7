namespace IcsModel.Meetings;

/// <summary>How one group of seats that a quorum needs is represented.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record QuorumGroupCount
{
    /// <summary>A JSON Pointer to the group in the constitution.</summary>
    public required string Location { get; init; }

    /// <summary>What the group is called, or null.</summary>
    public string? Name { get; init; }

    /// <summary>How many of the group must be present.</summary>
    public required int Needed { get; init; }

    /// <summary>Whether enough people stand for the group who stand for no other; null where that cannot be told.</summary>
    public bool? IsMet { get; init; }

    /// <summary>Those who stand for the group; nobody stands for two groups.</summary>
    public ValueList<QuorumPerson> Standing { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<QuorumPerson>.Empty;

    /// <summary>The members in post who were not there and could stand for the group.</summary>
    public ValueList<QuorumPerson> CouldStand { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<QuorumPerson>.Empty;
}
