namespace IcsModel.Meetings;

/// <summary>A vote cast on an item.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Vote
{
    /// <summary>Who cast it, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>How, or null while not known.</summary>
    public VoteDirection? Direction { get; init; }

    /// <summary>Whether it was cast by somebody else for them, or null while not known.</summary>
    public bool? ByProxy { get; init; }

    /// <summary>Whether it was the casting vote of whoever presided; null is read as an ordinary vote.</summary>
    public bool? IsCasting { get; init; }
}
