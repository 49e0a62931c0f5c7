using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A report or accounts of a clinical commissioning group for one of its last two periods.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ClosingReport
{
    /// <summary>Which of the two it is, or null while not known.</summary>
    public ClosingReportKind? Kind { get; init; }

    /// <summary>The first day of the period it covers, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after that period, or null while not known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day it was completed, or null while not known.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Whether it is completed, or null while not known.</summary>
    public bool? IsCompleted { get; init; }

    /// <summary>Who completed it, or null while not known.</summary>
    public Body? CompletedBy { get; init; }
}
