using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A change of the application, or of the proposed constitution, before the decision (section 14G(3)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record MergerAmendment
{
    /// <summary>An id of the change, unique in the merger; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether NHS England agreed to it, or null while not known.</summary>
    public bool? IsAgreed { get; init; }
}
