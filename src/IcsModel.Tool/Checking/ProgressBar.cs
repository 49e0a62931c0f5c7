using Spectre.Console;

namespace IcsModel.Tool.Checking;

/// <summary>Shows how far a long run has come, on a terminal only.</summary>
internal static class ProgressBar
{
    /// <summary>Does the steps from <paramref name="first"/> on and shows the progress meanwhile.</summary>
    internal static void Show(int steps, int first, Action<int> step)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(enabled: true).Start(context =>
        {
            var task = context.AddTask("Checking", maxValue: steps);
            task.Increment(first);
            for (var i = first; i < steps; i++)
            {
                step(i);
                task.Increment(1);
            }
        });
    }
}
