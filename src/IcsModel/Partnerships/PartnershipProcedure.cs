namespace IcsModel.Partnerships;

/// <summary>The procedure a partnership has settled for itself (section 116ZA(3)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PartnershipProcedure
{
    /// <summary>The least number present, or null where none is laid down or it is not known.</summary>
    public int? QuorumAtLeast { get; init; }

    /// <summary>Whether the member appointed by the board must be present, or null while not known.</summary>
    public bool? NeedsBoardMember { get; init; }

    /// <summary>The upper number of the fraction of councils whose members must be present, or null.</summary>
    public int? CouncilsNumerator { get; init; }

    /// <summary>The lower number of that fraction, or null.</summary>
    public int? CouncilsDenominator { get; init; }

    /// <summary>Whether substitutes count, or null while not known.</summary>
    public bool? SubstitutesCount { get; init; }

    /// <summary>The place in the terms of reference, or null; no rule reads it.</summary>
    public string? Reference { get; init; }
}
