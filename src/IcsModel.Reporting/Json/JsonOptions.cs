namespace IcsModel.Reporting.Json;

/// <summary>What a report for programs says of the run.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record JsonOptions
{
    /// <summary>From where on something fails the run, which decides the exit code told; breaches and inconsistencies unless given.</summary>
    public FailOn FailOn { get; init; }
}
