using IcsModel.Purposes;
using IcsModel.Reporting;
using IcsModel.Systems;
using IcsModel.Tool.Checking;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;
using NodaTime;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics purposes</c>: which objectives of strategies and plans serve which of the four core purposes.</summary>
internal static class PurposesCommand
{
    internal static int Run(IReadOnlyList<string> paths, LocalDate? asAt, OutputFormat format, Session session)
    {
        var read = ReadDocuments.Of(paths, session.Terminal);
        var systems = new List<SystemPurposes>();
        foreach (var document in read.Documents)
        {
            var (day, source) = document.DayFor(asAt, session);
            var system = document.Document.System ?? new IntegratedCareSystem { Board = document.Document.Board, StatedOn = document.Document.Board?.StatedOn };
            systems.Add(new(document, system, day, source, DocumentPurposes.Of(system, day)));
        }

        foreach (var error in read.Errors)
        {
            session.Error.WriteLine(SafeText.ForLog(error.ToString()));
        }

        var exitCode = read.Errors.Count > 0 ? ExitCode.NotRun : systems.TrueForAll(system => system.IsCovered) ? ExitCode.Passed : ExitCode.Failed;
        if (format == OutputFormat.Json)
        {
            session.Output.Write(PurposesJson.Write(systems, read.Errors, exitCode));
        }
        else
        {
            new PurposesText(TextPages.Of(session), session.Terminal.Width).Write(systems);
        }

        return exitCode;
    }
}
