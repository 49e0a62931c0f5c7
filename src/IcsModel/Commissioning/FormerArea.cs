namespace IcsModel.Commissioning;

/// <summary>The area of a group that a merger dissolved, and whether it has a voice on the governing body of the new group.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record FormerArea
{
    /// <summary>The former group, or null while not known.</summary>
    public Body? Group { get; init; }

    /// <summary>Whether a general practitioner from the area sits on the governing body, or null while not known.</summary>
    public bool? HasPractitioner { get; init; }
}
