namespace IcsModel.Establishment;

/// <summary>A member of a new board who rests on a nomination made for a board before it.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CarriedOverNomination
{
    /// <summary>The id of the member's entry on the new board, or null while not known.</summary>
    public string? Member { get; init; }

    /// <summary>The board for which the nomination was made, or null while not known.</summary>
    public Body? MadeFor { get; init; }

    /// <summary>The record by which it counts for the new board, or null where none is known.</summary>
    public string? TransitionalRecord { get; init; }
}
