namespace IcsModel.Tool;

/// <summary>What the command tells its caller by its exit code.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found at or over the threshold.</summary>
    internal const int Passed = 0;

    /// <summary>Something was found at or over the threshold.</summary>
    internal const int Failed = 1;

    /// <summary>The run itself failed: unreadable input or wrong usage.</summary>
    internal const int NotRun = 2;
}
