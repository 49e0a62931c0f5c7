using NodaTime;

namespace IcsModel.Systems;

/// <summary>A mandate of the Secretary of State to NHS England (section 13A of the National Health Service Act 2006) and the days it was in force.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record NhsMandate
{
    /// <summary>An id of the mandate, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The first day in force, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in force, or null while it is.</summary>
    public LocalDate? To { get; init; }
}
