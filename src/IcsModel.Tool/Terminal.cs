using System.Runtime.InteropServices;

namespace IcsModel.Tool;

/// <summary>What is known of the terminal that a run writes to.</summary>
/// <param name="OutputIsTerminal">Whether standard output goes to a terminal.</param>
/// <param name="ErrorIsTerminal">Whether standard error goes to a terminal.</param>
/// <param name="KnownWidth">The width of the terminal, or null where there is none.</param>
/// <param name="AllowsColour">Whether neither <c>NO_COLOR</c> nor a terminal without colours forbids them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Terminal(bool OutputIsTerminal, bool ErrorIsTerminal, int? KnownWidth, bool AllowsColour)
{
    private const int UsualWidth = 80;
    private const int LeastWidth = 40;

    /// <summary>No terminal at all: pipes and files.</summary>
    internal static Terminal None { get; } = new(OutputIsTerminal: false, ErrorIsTerminal: false, KnownWidth: null, AllowsColour: false);

    /// <summary>The width to wrap text at.</summary>
    internal int Width => Math.Max(KnownWidth ?? UsualWidth, LeastWidth);

    /// <summary>The terminal of this process.</summary>
    internal static Terminal Current()
    {
        var output = !Console.IsOutputRedirected;
        return new(output, !Console.IsErrorRedirected, output ? WindowWidth() : null, output && Colour(Environment.GetEnvironmentVariable));
    }

    /// <summary>Whether the environment allows colours: <c>NO_COLOR</c> is not set to anything, and the terminal is not <c>dumb</c>.</summary>
    internal static bool Colour(Func<string, string?> environment) =>
        string.IsNullOrEmpty(environment("NO_COLOR")) && !string.Equals(environment("TERM"), "dumb", StringComparison.Ordinal);

    private static int? WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
