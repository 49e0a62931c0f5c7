using IcsModel.Rules;

namespace IcsModel.Reporting.JUnit;

/// <summary>What fails a test case.</summary>
/// <remarks>Equality is by value. What is unmet but below the threshold is written into the output of a passed test case, never hidden.</remarks>
public sealed record JUnitOptions
{
    /// <summary>The least grave severity that fails a test case, or null where none does; breaches and inconsistencies unless given.</summary>
    public Severity? FailFrom { get; init; } = Severity.Breach;

    /// <summary>Whether a rule left undetermined fails its test case instead of skipping it; off unless asked for.</summary>
    public bool FailUndetermined { get; init; }
}
