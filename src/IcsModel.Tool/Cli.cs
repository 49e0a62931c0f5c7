using IcsModel.Reporting;
using IcsModel.Tool.Commands;
using NodaTime;

namespace IcsModel.Tool;

/// <summary>The <c>ics</c> command without a process around it.</summary>
internal static class Cli
{
    /// <summary>Runs the command and answers its exit code; whatever goes wrong comes out as a line on <paramref name="error"/>.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error, Func<LocalDate> today, Terminal terminal)
    {
        try
        {
            var exitCode = Run(args, new Session(output, error, today, terminal));
            output.Flush();
            error.Flush();
            return exitCode;
        }
        catch (Exception exception)
        {
            return Report(exception, error);
        }
    }

    // The usual forms of check are read by hand: it is what runs in hooks and pipelines, and the parser costs more at start than the checking.
    private static int Run(string[] args, Session session) =>
        CheckArguments.TryRead(args) is { } options ? CheckCommand.Run(options, session) : CommandTree.Run(args, session);

    private static int Report(Exception exception, TextWriter error)
    {
        try
        {
            error.WriteLine(SafeText.ForLog($"ics: the run failed: {exception.Message}"));
            error.Flush();
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody reads the errors any more; the exit code still says that the run failed.
        }

        return ExitCode.NotRun;
    }
}
