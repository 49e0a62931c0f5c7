using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;

namespace IcsModel.Tests.Properties;

public sealed class AllocationTests
{
    [Fact]
    public void Deciding_allocates_nothing_once_a_board_has_been_asked_about()
    {
        foreach (var made in RandomBoards.Fixed(300, seed: 5))
        {
            foreach (var day in RandomBoards.Days)
            {
                BytesOfDeciding(made.Board, day).ShouldBe(0, made.ToString());
            }
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(1000)]
    public void Deciding_allocates_nothing_where_people_hold_several_seats(int members)
    {
        var many = Enumerable.Range(0, members).Select(i =>
            LawfulBoard.Ordinary($"m{i}", (SeatKind)(i % 10), LawfulBoard.Established) with { Person = new Person { Id = $"p{i / 2}" } });
        var board = LawfulBoard.Create() with { Members = FactList.Complete<BoardMember>([.. LawfulBoard.Create().Members, .. many]) };

        foreach (var day in RandomBoards.Days)
        {
            BytesOfDeciding(board, day).ShouldBe(0);
        }
    }

    [Fact]
    public void Deciding_allocates_nothing_for_a_board_with_all_it_must_keep_and_for_every_case()
    {
        BytesOfDeciding(LawfulGovernance.Create(), LawfulGovernance.Day).ShouldBe(0);
        foreach (var one in RuleCases.All)
        {
            BytesOfDeciding(one.CreateBoard(), one.Day).ShouldBe(0, one.Name);
        }
    }

    [Theory]
    [InlineData("2022-05-09", "2026-03-31")]
    [InlineData("2022-07-01", "2028-02-29")]
    [InlineData("2026-04-01", "2026-09-01")]
    [InlineData("2026-04-01", "2026-06-10")]
    public void Deciding_allocates_nothing_on_a_board_with_all_its_governance(string established, string day)
    {
        var board = LawfulGovernance.Create(NodaTime.Text.LocalDatePattern.Iso.Parse(established).Value);

        BytesOfDeciding(board, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).ShouldBe(0);
    }

    private static long BytesOfDeciding(IntegratedCareBoard board, LocalDate day)
    {
        var verdict = RuleCatalogue.Current.Decide(board, day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = RuleCatalogue.Current.Decide(board, day);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        again.Equals(verdict).ShouldBeTrue();
        return bytes;
    }
}
