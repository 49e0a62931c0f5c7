using IcsModel.Reporting;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics check</c>: holds boards and systems against the law in force on a date.</summary>
internal static class CheckCommand
{
    internal static int Run(CheckOptions options, Session session)
    {
        var outputs = CheckTargets.OutputsOf(options);
        if (new CheckTargets(options).Fault(outputs) is { } fault)
        {
            session.Error.WriteLine(SafeText.ForLog("ics: " + fault));
            return ExitCode.NotRun;
        }

        var result = CheckRun.Of(options.Paths, options.AsAt, session, options.Acknowledgements);
        var report = CheckReports.Of(result, options.Acknowledgements);
        var isWritten = Write(outputs, report, options, session) & (options.Baseline is not { } baseline || WriteBaseline(baseline, report, session));
        foreach (var unread in report.Unread)
        {
            session.Error.WriteLine(SafeText.ForLog($"{Words.Of(unread.Place)}: {unread.Message}"));
        }

        return isWritten ? report.ExitCode(options.FailOn) : ExitCode.NotRun;
    }

    private static bool Write(List<ReportOutput> outputs, Report report, CheckOptions options, Session session)
    {
        var isWritten = true;
        foreach (var output in outputs)
        {
            if (output.File is not { } file)
            {
                session.Output.Write(CheckReports.Write(report, output.Format, options, session.Terminal));
            }
            else if (!WholeFile.TryWrite(file, CheckReports.Write(report, output.Format, options, Terminal.None)))
            {
                session.Error.WriteLine(SafeText.ForLog($"ics: the report cannot be written to {file}."));
                isWritten = false;
            }
        }

        return isWritten;
    }

    private static bool WriteBaseline(string file, Report report, Session session)
    {
        if (report.Unread.Count > 0)
        {
            session.Error.WriteLine(SafeText.ForLog($"ics: {file} is not written, as some files could not be read."));
            return false;
        }

        if (WholeFile.TryWrite(file, BaselineFile.Text(file, report)))
        {
            return true;
        }

        session.Error.WriteLine(SafeText.ForLog($"ics: the baseline cannot be written to {file}."));
        return false;
    }
}
