namespace IcsModel.Tool.Tests.Commands;

/// <summary>Pages that show what the command prints show what it prints; a line of three dots stands for lines left out.</summary>
public sealed class ShownOutputTests
{
    private const string Prompt = "$ ics ";

    public static TheoryData<string, string> Shown
    {
        get
        {
            var shown = new TheoryData<string, string>();
            foreach (var (command, output) in Blocks(File.ReadAllText(Page)))
            {
                shown.Add(command, output);
            }

            return shown;
        }
    }

    private static string Page => Path.Combine(Ics.Repository, "docs", "kent-and-medway.md");

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_page_shows_what_the_command_prints(string command, string output)
    {
        var result = Ics.Run(Words(command));

        result.ExitCode.ShouldBe(0);
        var rest = result.Output;
        var isFirst = true;
        foreach (var part in output.Split("...\n"))
        {
            var at = rest.IndexOf(part, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, $"{command} does not print:\n{part}");
            (isFirst && at > 0).ShouldBeFalse($"{command} prints something before:\n{part}");
            rest = rest[(at + part.Length)..];
            isFirst = false;
        }

        (rest.Length == 0 || output.EndsWith("...\n", StringComparison.Ordinal)).ShouldBeTrue($"{command} prints more:\n{rest}");
    }

    [Fact]
    public void The_page_draws_the_lineage() =>
        File.ReadAllText(Page).ShouldContain("```mermaid\n" + Ics.Run("organisation", "QKS", "--format", "mermaid").Output + "```\n");

    private static IEnumerable<(string Command, string Output)> Blocks(string page)
    {
        var parts = page.Split("```text\n");
        foreach (var part in parts.Skip(1))
        {
            var block = part[..part.IndexOf("```", StringComparison.Ordinal)];
            foreach (var run in block.Split(Prompt).Skip(1))
            {
                var end = run.IndexOf('\n', StringComparison.Ordinal);
                yield return (run[..end], run[(end + 1)..]);
            }
        }
    }

    // Words in quotes are one argument.
    private static string[] Words(string command) =>
        [.. command.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
