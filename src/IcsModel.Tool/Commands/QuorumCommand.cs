using IcsModel.Boards;
using IcsModel.Documents;
using IcsModel.Reporting;
using IcsModel.Tool.Json;
using IcsModel.Tool.Quorums;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics quorum</c>: counts whether a meeting of a board is quorate under its own constitution.</summary>
internal static class QuorumCommand
{
    internal static int Run(QuorumOptions options, Session session)
    {
        var read = GovernanceDocumentReader.ReadFile(options.File);
        if (read.Document is not { } document)
        {
            foreach (var error in read.Errors)
            {
                session.Error.WriteLine(SafeText.ForLog(error.ToString()));
            }

            return ExitCode.NotRun;
        }

        var (result, mistakes) = QuorumRun.Of(options, document.Board ?? new IntegratedCareBoard(), session);
        foreach (var mistake in mistakes)
        {
            session.Error.WriteLine(SafeText.ForLog("ics: " + mistake));
        }

        if (result is null)
        {
            session.Error.WriteLine("Try: ics quorum --help");
            return ExitCode.NotRun;
        }

        if (options.Format == OutputFormat.Json)
        {
            session.Output.Write(QuorumJson.Write(options.File, result));
        }
        else
        {
            new QuorumText(TextPages.Of(session), options.File, document.SourceMap, result).Write();
        }

        return result.ExitCode;
    }
}
