using System.Diagnostics;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>Reads files and asks the catalogue about the board, the system and the commissioning history in each.</summary>
internal sealed class CheckRun(LocalDate? asAt, Session session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly List<CheckedBoard> boards = [];
    private readonly List<DocumentError> errors = [];
    private LocalDate? today;

    /// <summary>Checks everything that the paths lead to.</summary>
    internal static CheckResult Of(IReadOnlyList<string> paths, LocalDate? asAt, Session session)
    {
        var run = new CheckRun(asAt, session);
        run.Check(DocumentFiles.Find(paths, run.errors));
        return new(run.boards, run.errors);
    }

    private void Check(List<string> files)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < files.Count; i++)
        {
            if (session.Terminal.ErrorIsTerminal && Stopwatch.GetElapsedTime(start) > Patience)
            {
                ProgressBar.Show(files.Count, i, position => Check(files[position]));
                return;
            }

            Check(files[i]);
        }
    }

    private void Check(string file)
    {
        var read = GovernanceDocumentReader.ReadFile(file);
        if (read.Document is not { } document)
        {
            errors.AddRange(read.Errors);
            return;
        }

        var (day, source) = DayFor(document.Board?.StatedOn ?? document.System?.StatedOn ?? document.Commissioning?.StatedOn);
        var board = document.Board ?? new IntegratedCareBoard();
        if (document is { System: null, Commissioning: null } || board with { StatedOn = null } != new IntegratedCareBoard())
        {
            boards.Add(new(file, CatalogueFor(board).Assess(board, day), source, document.SourceMap));
        }

        if (document.System is { } system)
        {
            boards.Add(new(file, RuleCatalogue.Current.Assess(system, day), source, document.SourceMap));
        }

        if (document.Commissioning is { } history)
        {
            boards.Add(new(file, RuleCatalogue.Current.Assess(history, day), source, document.SourceMap));
        }
    }

    /// <summary>The law, and for a board whose constitution lays something down what the board has given itself.</summary>
    private static RuleCatalogue CatalogueFor(IntegratedCareBoard board) =>
        board.Constitution is not null && ConstitutionalRules.Of(board) is { Count: > 0 } own ? RuleCatalogue.Current.With(own) : RuleCatalogue.Current;

    private (LocalDate Day, AsAtSource Source) DayFor(LocalDate? statedOn) =>
        asAt is { } given ? (given, AsAtSource.Option)
        : statedOn is { } stated ? (stated, AsAtSource.Document)
        : (today ??= session.Today(), AsAtSource.Today);
}
