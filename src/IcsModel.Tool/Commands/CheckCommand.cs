using System.Text;
using IcsModel.Reporting;
using IcsModel.Tool.Checking;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics check</c>: holds boards against the law in force on a date.</summary>
internal static class CheckCommand
{
    internal static int Run(CheckOptions options, Session session)
    {
        if (options.Output is { } target && IsRead(target, options.Paths))
        {
            session.Error.WriteLine(SafeText.Of($"ics: {target} is one of the files to check; name another file for the report."));
            return ExitCode.NotRun;
        }

        var result = CheckRun.Of(options.Paths, options.AsAt, session);
        var isWritten = options.Output is not { } file || WriteFile(file, Report(result, options, Terminal.None), session);
        if (options.Output is null)
        {
            session.Output.Write(Report(result, options, session.Terminal));
        }

        foreach (var error in result.Errors)
        {
            session.Error.WriteLine(SafeText.Of(error.ToString()));
        }

        return isWritten ? result.ExitCode(options.FailOn) : ExitCode.NotRun;
    }

    private static bool IsRead(string target, IReadOnlyList<string> paths)
    {
        var report = Path.GetFullPath(target);
        return DocumentFiles.Find(paths, []).Exists(path => string.Equals(Path.GetFullPath(path), report, StringComparison.Ordinal));
    }

    private static string Report(CheckResult result, CheckOptions options, Terminal terminal)
    {
        if (options.Format != ReportFormat.Text)
        {
            return options.Format == ReportFormat.Json ? CheckJson.Write(result, options) : CheckReports.Write(result, options);
        }

        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var hasColours = terminal is { OutputIsTerminal: true, AllowsColour: true } && !options.HasNoColour;
        CheckText.Write(result, options, new TextPage(text, terminal.Width, hasColours));
        return text.ToString();
    }

    private static bool WriteFile(string file, string report, Session session)
    {
        try
        {
            File.WriteAllText(file, report, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            session.Error.WriteLine(SafeText.Of($"ics: the report cannot be written to {file}."));
            return false;
        }
    }
}
