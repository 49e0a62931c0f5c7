namespace IcsModel.Tool.Tests.Commands;

/// <summary>What the command says of a document on clinical commissioning groups.</summary>
public sealed class CommissioningCommandTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

    public CommissioningCommandTests() =>
        File.WriteAllText(
            file,
            """
            {
              "commissioning": { "name": "Exampleshire" },
              "ccgs": { "complete": true, "items": [{ "name": "NHS Exampleshire CCG", "establishedOn": "2018-04-01", "hasGoverningBody": false }] }
            }
            """);

    [Fact]
    public void Checks_the_history_as_a_subject_of_its_own()
    {
        var result = Ics.Run("check", file, "--as-at", "2021-06-01");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("Exampleshire");
        result.Output.ShouldContain("CCG-GB-001");
        result.Output.ShouldNotContain("ICB-BOARD-001");
    }

    [Fact]
    public void Nothing_is_asked_of_groups_after_their_abolition() => Ics.Run("check", file, "--as-at", "2022-07-01").ExitCode.ShouldBe(0);

    [Fact]
    public void Explains_a_rule_for_the_history()
    {
        var result = Ics.Run("explain", "ccg-gb-001", file, "--as-at", "2021-06-01");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("NHS Exampleshire CCG has no governing body.");
    }

    [Fact]
    public void A_rule_on_boards_has_nothing_to_say_of_it()
    {
        var result = Ics.Run("explain", "ICB-BOARD-001", file, "--as-at", "2021-06-01");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("gives no section that ICB-BOARD-001 is about");
    }

    public void Dispose() => File.Delete(file);
}
