using IcsModel.Rules;
using IcsModel.Testing.Cases.Governance;

namespace IcsModel.Tests.Governance;

/// <summary>Deciding allocates nothing, whatever a board is at fault for.</summary>
public sealed class CaseAllocationTests
{
    [Fact]
    public void Deciding_a_case_allocates_nothing_once_its_board_has_been_asked_about()
    {
        foreach (var one in RuleCases.All)
        {
            var (board, day) = (one.CreateBoard(), one.Day);
            _ = RuleCatalogue.Current.Decide(board, day);

            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = RuleCatalogue.Current.Decide(board, day);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, one.Name);
        }
    }
}
