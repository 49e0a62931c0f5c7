using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A committee of the governing body of a clinical commissioning group (section 14M of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GoverningBodyCommittee
{
    /// <summary>An id of the committee, unique on the governing body; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Which it is, or null while not known.</summary>
    public GoverningBodyCommitteeKind? Kind { get; init; }

    /// <summary>For a remuneration committee, whether it decides on pay and allowances instead of recommending; or null while not known.</summary>
    public bool? DecidesPay { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer existed, or null while it does.</summary>
    public LocalDate? To { get; init; }
}
