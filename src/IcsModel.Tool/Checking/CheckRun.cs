using System.Diagnostics;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>Reads files, puts those of one system together, and asks the catalogue about the boards and the systems they tell of.</summary>
internal sealed class CheckRun(LocalDate? asAt, Session session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly List<DocumentReadResult> documents = [];
    private readonly List<CheckedBoard> boards = [];
    private readonly List<DocumentError> errors = [];
    private LocalDate? today;

    /// <summary>Checks everything that the paths lead to.</summary>
    internal static CheckResult Of(IReadOnlyList<string> paths, LocalDate? asAt, Session session)
    {
        var run = new CheckRun(asAt, session);
        run.Read(DocumentFiles.Find(paths, run.errors));
        run.Check();
        return new(run.boards, run.errors);
    }

    private void Read(List<string> files)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < files.Count; i++)
        {
            if (session.Terminal.ErrorIsTerminal && Stopwatch.GetElapsedTime(start) > Patience)
            {
                ProgressBar.Show(files.Count, i, position => Read(files[position]));
                return;
            }

            Read(files[i]);
        }
    }

    private void Read(string file)
    {
        var read = GovernanceDocumentReader.ReadFile(file);
        if (read.Document is null)
        {
            errors.AddRange(read.Errors);
        }
        else
        {
            documents.Add(read);
        }
    }

    private void Check()
    {
        foreach (var group in DocumentGroups.Of(documents))
        {
            var read = group is [var single] ? single : GovernanceDocumentReader.Join(group);
            if (read.Document is { } document)
            {
                Check(document, [.. group.Select(part => part.FileName!)], [.. DocumentGroups.NotesOn(group, documents)]);
            }
            else
            {
                errors.AddRange(read.Errors);
            }
        }
    }

    private void Check(GovernanceDocument document, ValueList<string> files, ValueList<string> notes)
    {
        var (day, source) = DayFor(document.Board?.StatedOn ?? document.System?.StatedOn);
        var board = document.Board ?? new IntegratedCareBoard();
        if (document.System is null || SaysMoreThanWhich(board))
        {
            boards.Add(new(files, CatalogueFor(board).Assess(board, day), source, document.SourceMap, notes));
        }

        if (document.System is { } system)
        {
            boards.Add(new(files, RuleCatalogue.Current.Assess(system, day), source, document.SourceMap, notes));
        }
    }

    /// <summary>Whether anything is stated of a board but which one it is; beside a system, nothing would come of asking about one of which nothing is.</summary>
    private static bool SaysMoreThanWhich(IntegratedCareBoard board) =>
        board with { StatedOn = null, Code = null, Name = null, EstablishedOn = null, AbolishedOn = null } != new IntegratedCareBoard();

    /// <summary>The law, and for a board whose constitution lays something down what the board has given itself.</summary>
    private static RuleCatalogue CatalogueFor(IntegratedCareBoard board) =>
        board.Constitution is not null && ConstitutionalRules.Of(board) is { Count: > 0 } own ? RuleCatalogue.Current.With(own) : RuleCatalogue.Current;

    private (LocalDate Day, AsAtSource Source) DayFor(LocalDate? statedOn) =>
        asAt is { } given ? (given, AsAtSource.Option)
        : statedOn is { } stated ? (stated, AsAtSource.Document)
        : (today ??= session.Today(), AsAtSource.Today);
}
