using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>A role that a member holds in another organisation.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record OtherRole
{
    /// <summary>The organisation, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>What the role is called, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it is that of an executive director, or null while not known.</summary>
    public bool? IsExecutive { get; init; }

    /// <summary>Whether the organisation is a health or care organisation, or null while not known.</summary>
    public bool? IsHealthOrCare { get; init; }

    /// <summary>Whether the organisation works in the area of the board, or null while not known.</summary>
    public bool? IsInArea { get; init; }

    /// <summary>The first day in it, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in it, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
