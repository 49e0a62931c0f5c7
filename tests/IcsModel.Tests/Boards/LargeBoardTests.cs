using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Boards;

public sealed class LargeBoardTests
{
    [Fact]
    public void A_board_of_a_thousand_members_comes_out_like_the_small_one_it_holds()
    {
        var board = Thousand();

        var assessment = CompositionCatalogue.Rules.Assess(board, BoardAsking.Day);

        assessment.Outcomes.Where(outcome => outcome.Outcome != Outcome.Satisfied).Select(outcome => outcome.ToString())
            .ShouldBe(["ICB-BOARD-002: NotApplicable", "NHSE-ROLE-001: NotInForce", "NHSE-ROLE-002: NotInForce"]);
        assessment["ICB-BOARD-005"].Message.ShouldContain("998");
    }

    [Fact]
    public void One_fault_among_a_thousand_is_located() =>
        Thousand().WithApprovals(777, FactList.Complete<Approval>()).Ask("ICB-BOARD-006").ShouldComeTo(Outcome.NotSatisfied, Reason.Missing)
            .Findings.ShouldHaveSingleItem().Location.ShouldBe("/board/members/777/appointment");

    [Fact]
    public void A_thousand_entries_of_one_person_are_one_ordinary_member()
    {
        var entry = LawfulBoard.Ordinary("same", SeatKind.OtherOrdinary, new(2022, 7, 1));
        var board = LawfulBoard.Create() with
        {
            Members = FactList.Complete<BoardMember>([.. LawfulBoard.Create().Members.Take(2), .. Enumerable.Repeat(entry, 1000)]),
        };

        board.Ask("ICB-BOARD-005").ShouldComeTo(Outcome.NotSatisfied, Reason.TooFew).Message.ShouldContain("1 ordinary member;");
    }

    private static IntegratedCareBoard Thousand()
    {
        var board = LawfulBoard.Create();
        BoardMember[] others =
        [
            .. Enumerable.Range(board.Members.Count, 1000 - board.Members.Count).Select(
                number => LawfulBoard.Ordinary($"other-{number}", SeatKind.OtherOrdinary, new(2022, 7, 1)) with { Nomination = new Nomination { Sector = NominatingSector.None } }),
        ];
        return board with { Members = FactList.Complete<BoardMember>([.. board.Members, .. others]) };
    }
}
