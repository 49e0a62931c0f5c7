using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Reporting;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>Asks the catalogue about the boards, the systems and the commissioning histories that files tell of.</summary>
internal static class CheckRun
{
    /// <summary>Checks everything that the paths lead to, but a file of acknowledgements among it.</summary>
    internal static CheckResult Of(IReadOnlyList<string> paths, LocalDate? asAt, Session session, string? acknowledgements = null)
    {
        var read = ReadDocuments.Of(paths, session.Terminal, acknowledgements);
        return new([.. read.Documents.SelectMany(document => Check(document, asAt, session))], read.Errors);
    }

    private static IEnumerable<ReportSubject> Check(ReadDocument read, LocalDate? asAt, Session session)
    {
        var (day, source) = read.DayFor(asAt, session);
        var (document, board) = (read.Document, read.Document.Board ?? new IntegratedCareBoard());
        if (document is { System: null, Commissioning: null } || SaysMoreThanWhich(board))
        {
            yield return CheckedSubject.Of(CatalogueFor(board).Assess(board, day), source, read);
        }

        if (document.System is { } system)
        {
            yield return CheckedSubject.Of(RuleCatalogue.Current.Assess(system, day), source, read);
        }

        if (document.Commissioning is { } history)
        {
            yield return CheckedSubject.Of(RuleCatalogue.Current.Assess(history, day), source, read);
        }
    }

    /// <summary>Whether anything is stated of a board but which one it is; beside a system, nothing would come of asking about one of which nothing is.</summary>
    private static bool SaysMoreThanWhich(IntegratedCareBoard board) =>
        board with { StatedOn = null, Code = null, Name = null, EstablishedOn = null, AbolishedOn = null } != new IntegratedCareBoard();

    /// <summary>The law, and for a board whose constitution lays something down what the board has given itself.</summary>
    private static RuleCatalogue CatalogueFor(IntegratedCareBoard board) =>
        board.Constitution is not null && ConstitutionalRules.Of(board) is { Count: > 0 } own ? RuleCatalogue.Current.With(own) : RuleCatalogue.Current;
}
