using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>Something a clinical commissioning group planned, proposed or decided about health services, and whether the public was involved (section 14Z2 of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgActivity
{
    /// <summary>An id of the activity, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Which it is, or null while not known.</summary>
    public CcgActivityKind? Kind { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>For a proposal or a decision, whether it would affect how services reach people or which are available, or null while not known.</summary>
    public bool? AffectsServices { get; init; }

    /// <summary>Whether the people who use the services, or may use them, were involved, consulted or told; or null while not known.</summary>
    public bool? PublicInvolved { get; init; }
}
