using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Testing.Cases.Systems;

namespace IcsModel.Tests.Systems;

public sealed class SystemAllocationTests
{
    [Fact]
    public void Deciding_allocates_nothing_once_a_system_has_been_asked_about()
    {
        foreach (var one in SystemCases.All)
        {
            var (system, day) = (one.CreateSystem(), one.Day);
            _ = RuleCatalogue.Current.Decide(system, day);

            // The runtime may allocate on the side while it compiles the rules anew; what the rules themselves allocate shows every time.
            var bytes = Enumerable.Range(0, 3).Min(_ => BytesOfDeciding(system, day));

            bytes.ShouldBe(0, one.Name);
        }
    }

    private static long BytesOfDeciding(IntegratedCareSystem system, LocalDate day)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = RuleCatalogue.Current.Decide(system, day);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
