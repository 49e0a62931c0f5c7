using System.Diagnostics;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>Reads files and asks the catalogue about the board in each.</summary>
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

        var board = document.Board ?? new IntegratedCareBoard();
        var (day, source) = DayFor(board);
        boards.Add(new(file, CatalogueFor(board).Assess(board, day), source, document.SourceMap));
    }

    /// <summary>The law, and for a board whose constitution lays something down what the board has given itself.</summary>
    private static RuleCatalogue CatalogueFor(IntegratedCareBoard board) =>
        board.Constitution is not null && ConstitutionalRules.Of(board) is { Count: > 0 } own ? RuleCatalogue.Current.With(own) : RuleCatalogue.Current;

    private (LocalDate Day, AsAtSource Source) DayFor(IntegratedCareBoard board) =>
        asAt is { } given ? (given, AsAtSource.Option)
        : board.StatedOn is { } stated ? (stated, AsAtSource.Document)
        : (today ??= session.Today(), AsAtSource.Today);
}
