namespace IcsModel.Tool.Tests.Commands;

/// <summary>What a shell is told when somebody presses Tab.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("ics che", "check", "schema")]
    [InlineData("ics new par", "partnership")]
    [InlineData("ics check --fail-on ", "advisory", "breach", "departure", "never", "undetermined")]
    [InlineData("ics rules --format ", "json", "text")]
    [InlineData("ics explain ICB-BOARD-00", "ICB-BOARD-001", "ICB-BOARD-002", "ICB-BOARD-003", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009")]
    [InlineData("ics explain ICB-BOARD-001 ")]
    [InlineData("ics explain ICB-BOARD-001 d")]
    [InlineData("ics completion ", "bash", "fish", "powershell", "zsh")]
    public void Offers_what_may_follow(string line, params string[] expected)
    {
        var result = Ics.Run($"[suggest:{line.Length}]", line);

        result.ExitCode.ShouldBe(0);
        result.Lines.Where(word => word is not ("" or ['-', ..])).ShouldBe(expected);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _ics ics")]
    [InlineData("zsh", "compdef _ics ics")]
    [InlineData("fish", "complete --command ics")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName ics")]
    public void Prints_a_script_for_each_shell(string shell, string hook)
    {
        var result = Ics.Run("completion", shell);

        result.ExitCode.ShouldBe(0);
        result.Lines[0].ShouldStartWith("# Completion of the ics command for ");
        result.Output.ShouldContain(hook);
        result.Output.ShouldEndWith("\n");
    }

    [Fact]
    public void A_shell_it_does_not_know_is_told_so_with_the_nearest_one()
    {
        var result = Ics.Run("completion", "zhs");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("There is no command zhs. Did you mean zsh?");
    }
}
