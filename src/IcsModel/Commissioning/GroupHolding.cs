namespace IcsModel.Commissioning;

/// <summary>One thing, or one class of things, that a clinical commissioning group had, and where it went.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GroupHolding
{
    /// <summary>An id of the holding, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it is, or null while not known.</summary>
    public HoldingKind? Kind { get; init; }

    /// <summary>It in short words, or null; no rule reads it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether a scheme moves it; false says that none does, or null while not known.</summary>
    public bool? IsTransferred { get; init; }

    /// <summary>The body it went to, or null while not known.</summary>
    public Body? TransferredTo { get; init; }
}
