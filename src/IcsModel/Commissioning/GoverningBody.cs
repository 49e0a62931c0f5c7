namespace IcsModel.Commissioning;

/// <summary>The governing body of a clinical commissioning group (sections 14L to 14N of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GoverningBody
{
    /// <summary>Its functions.</summary>
    public FactList<GoverningBodyFunction> Functions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GoverningBodyFunction>.Unknown;

    /// <summary>Its members, past, present and future; those who only attend are not members.</summary>
    public FactList<GoverningBodyMember> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GoverningBodyMember>.Unknown;

    /// <summary>Its committees.</summary>
    public FactList<GoverningBodyCommittee> Committees { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GoverningBodyCommittee>.Unknown;
}
