namespace IcsModel.Benchmarks.Ratios;

/// <summary>The one place where the bridge of IcsModel.Validation is plugged in.</summary>
internal static class Bridge
{
    /// <summary>Validates a board through the bridge and returns the number of failures; null while there is no bridge.</summary>
    public static Func<Case, int>? Validate { get; }
}
