namespace IcsModel.Involvement;

/// <summary>The standing arrangements of a board and its trusts for involving people.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record InvolvementArrangements
{
    /// <summary>The engagement strategy; null while nothing is known of it.</summary>
    public EngagementStrategy? Strategy { get; init; }

    /// <summary>A statement that the board had regard to guidance of NHS England on its functions (section 14Z51(2)), or null while not known.</summary>
    public Attestation? BoardRegardsGuidance { get; init; }

    /// <summary>A statement that the trusts had regard to guidance on their duty (section 242(1G)), or null while not known.</summary>
    public Attestation? TrustsRegardGuidance { get; init; }
}
