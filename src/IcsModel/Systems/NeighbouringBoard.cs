namespace IcsModel.Systems;

/// <summary>Another integrated care board that shares a council with the system.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record NeighbouringBoard
{
    /// <summary>The board, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>The areas that make up its area, by the codes used for the system.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Its integrated care partnership, or null while not known.</summary>
    public Body? Partnership { get; init; }
}
