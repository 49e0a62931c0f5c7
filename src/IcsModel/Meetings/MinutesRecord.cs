namespace IcsModel.Meetings;

/// <summary>What the minutes of a meeting record.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MinutesRecord
{
    /// <summary>The names of those present, or null while not known.</summary>
    public bool? Attendance { get; init; }

    /// <summary>The decisions, or null while not known.</summary>
    public bool? Decisions { get; init; }

    /// <summary>The votes, where any were taken, or null while not known.</summary>
    public bool? Votes { get; init; }

    /// <summary>Dissent, where any was voiced, or null while not known.</summary>
    public bool? Dissent { get; init; }

    /// <summary>Whether the next meeting agreed them, or null while not known.</summary>
    public bool? AgreedAtNextMeeting { get; init; }
}
