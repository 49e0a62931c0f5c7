using IcsModel.Boards;
using IcsModel.Organisations;
using IcsModel.Rules;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The code in <c>README.md</c>.</summary>
internal static class ReadMe
{
    internal static void Program()
    {
        var board = new IntegratedCareBoard
        {
            Name = "NHS Exampleshire Integrated Care Board",
            EstablishedOn = new LocalDate(2022, 7, 1),
            Members = FactList.Complete(
                new BoardMember { Seat = SeatKind.ChiefExecutive, From = new LocalDate(2022, 7, 1) },
                new BoardMember { Seat = SeatKind.DirectorOfFinance, From = new LocalDate(2023, 1, 1) }),
        };

        var assessment = RuleCatalogue.Current.Assess(board, asAt: new LocalDate(2025, 6, 1));

        foreach (var outcome in assessment.Unmet)
        {
            Console.WriteLine($"{outcome.RuleId} ({outcome.Citation.ShortText}): {outcome.Message} {outcome.Remedy}");
        }

        foreach (var missing in assessment["ICB-BOARD-003"].Missing)
        {
            Console.WriteLine($"ICB-BOARD-003 waits for {missing.Description} at {missing.Pointer}.");
        }
    }

    internal static (int Boards, int Parts) WhoIsWho()
    {
        var register = OrganisationRegister.Current;
        var boards = register.IntegratedCareBoardsOn(new LocalDate(2026, 4, 1));      // 36; 42 from 1 July 2022
        register.TryFind("NHS Frimley CCG", out var frimley);
        var now = register.WhereIsNow(frimley!, new LocalDate(2026, 4, 1));           // a part in each of three boards
        return (boards.Count, now.Count);
    }
}
