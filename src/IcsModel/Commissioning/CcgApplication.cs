using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>An application to NHS England to establish a clinical commissioning group (section 14B of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgApplication
{
    /// <summary>The day of the application, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Those who applied.</summary>
    public FactList<CcgApplicant> Applicants { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CcgApplicant>.Unknown;

    /// <summary>Whether the proposed constitution came with it, or null while not known.</summary>
    public bool? HasConstitution { get; init; }

    /// <summary>Whether it named the person proposed as accountable officer, or null while not known.</summary>
    public bool? NamesAccountableOfficer { get; init; }

    /// <summary>Whether it held whatever else NHS England had published as required, or null while not known.</summary>
    public bool? HasSpecifiedInformation { get; init; }
}
