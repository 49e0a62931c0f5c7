using NodaTime;

namespace IcsModel.JointWorking;

/// <summary>A contribution to a pooled fund.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record FundContribution
{
    /// <summary>Who contributes, or null while not known.</summary>
    public Body? By { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }
}
