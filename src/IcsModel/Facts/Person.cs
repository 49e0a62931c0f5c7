namespace IcsModel;

/// <summary>A person, known by an opaque id that says nothing about them.</summary>
/// <remarks>
/// The same id is the same person, on one board or on several. Two entries without an id are taken to be different people, an
/// interpretation that is shown wherever an answer rests on it; it never makes a requirement unmet.
/// </remarks>
public sealed record Person
{
    /// <summary>An opaque identifier, unique to the person among the documents looked at together, or null while not known.</summary>
    public string? Id { get; init; }

    /// <summary>A name to show, or null; no rule reads it.</summary>
    public string? Name { get; init; }
}
