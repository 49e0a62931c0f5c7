using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Tests.Checking;

public sealed class ProgressBarTests
{
    [Fact]
    public void Every_step_left_is_done_once_and_in_order()
    {
        var done = new List<int>();

        ProgressBar.Show(steps: 5, first: 2, done.Add);

        done.ShouldBe([2, 3, 4]);
    }
}
