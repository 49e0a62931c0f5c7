using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>The terms of reference of a committee.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record TermsOfReference
{
    /// <summary>The day the board agreed them, or null while not known.</summary>
    public LocalDate? AgreedOn { get; init; }

    /// <summary>The day they were published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether there are any, or null while not known.</summary>
    public bool? Exist { get; init; }

    /// <summary>Whether the scheme of reservation and delegation lists the committee, or null while not known.</summary>
    public bool? InScheme { get; init; }
}
