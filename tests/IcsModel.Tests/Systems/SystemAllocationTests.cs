using IcsModel.Rules;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Systems;

public sealed class SystemAllocationTests
{
    [Fact]
    public void Deciding_allocates_nothing_once_a_system_has_been_asked_about()
    {
        foreach (var one in SystemCases.All)
        {
            var (system, day) = (one.System, one.On ?? LawfulSystem.Day);
            _ = RuleCatalogue.Current.Decide(system, day);
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = RuleCatalogue.Current.Decide(system, day);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

            bytes.ShouldBe(0, one.Name);
        }
    }
}
