using IcsModel.Purposes;

namespace IcsModel.Partnerships;

/// <summary>What the terms of reference of a partnership cover.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PartnershipTerms
{
    /// <summary>Its purpose, or null while not known.</summary>
    public bool? Purpose { get; init; }

    /// <summary>Its membership, or null while not known.</summary>
    public bool? Membership { get; init; }

    /// <summary>Its remit, or null while not known.</summary>
    public bool? Remit { get; init; }

    /// <summary>To whom it reports, or null while not known.</summary>
    public bool? Reporting { get; init; }

    /// <summary>That the founding bodies approve changes jointly, or null while not known.</summary>
    public bool? JointApprovalOfChanges { get; init; }

    /// <summary>An annual review, or null while not known.</summary>
    public bool? AnnualReview { get; init; }

    /// <summary>The core purposes they name.</summary>
    public FactList<CorePurpose> DeclaredPurposes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CorePurpose>.Unknown;
}
