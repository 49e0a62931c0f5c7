using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>docs/concepts.md</c>.</summary>
internal static class Concepts
{
    internal static void AnEmptyDocument()
    {
        var nothingKnown = RuleCatalogue.Current.Assess(new IntegratedCareBoard(), new LocalDate(2025, 6, 1));
        Console.WriteLine(nothingKnown.HasBreach);                       // False
        Console.WriteLine(nothingKnown["ICB-BOARD-001"].Outcome);        // Undetermined
    }

    internal static void AnAbsence()
    {
        var day = new LocalDate(2025, 6, 1);
        var finance = new BoardMember { Seat = SeatKind.DirectorOfFinance, From = new LocalDate(2023, 1, 1) };

        var some = new IntegratedCareBoard { Members = FactList.NotStated(finance) };
        var all = new IntegratedCareBoard { Members = FactList.Complete(finance) };

        Console.WriteLine(RuleCatalogue.Current.Assess(some, day)["ICB-BOARD-001"].Outcome);   // Undetermined
        Console.WriteLine(RuleCatalogue.Current.Assess(all, day)["ICB-BOARD-001"].Outcome);    // NotSatisfied
    }

    internal static void TheFirstDay()
    {
        var chairless = new IntegratedCareBoard { Members = FactList.Complete<BoardMember>() };

        Console.WriteLine(RuleCatalogue.Current.Decide(chairless, new LocalDate(2022, 6, 30))["ICB-BOARD-001"]);   // NotInForce
        Console.WriteLine(RuleCatalogue.Current.Decide(chairless, new LocalDate(2022, 7, 1))["ICB-BOARD-001"]);    // NotSatisfied
    }
}
