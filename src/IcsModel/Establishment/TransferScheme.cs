using NodaTime;

namespace IcsModel.Establishment;

/// <summary>A scheme of NHS England for the transfer of property, rights and liabilities on the establishment, change or end of a commissioner (section 14Z28).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record TransferScheme
{
    /// <summary>What it was made in connection with, or null while not known.</summary>
    public TransferOccasion? Occasion { get; init; }

    /// <summary>Who made it, or null while not known.</summary>
    public Actor? MadeBy { get; init; }

    /// <summary>The day it was made, or null while not known.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>The body from which it transfers, or null while not known.</summary>
    public Body? Transferor { get; init; }

    /// <summary>The body to which it transfers, or null while not known.</summary>
    public Body? Transferee { get; init; }

    /// <summary>What it transfers, criminal liabilities left aside, or null while not known.</summary>
    public TransferCoverage? Coverage { get; init; }

    /// <summary>For a scheme that transfers a part, whether it and the others on the same abolition together transfer all that the section requires; null while not known.</summary>
    public bool? IsWholeWithOthers { get; init; }
}
