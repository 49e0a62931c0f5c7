namespace IcsModel.Tool.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("check b.yaml --as-at 1.6.2025", "ics: --as-at takes a day in the form yyyy-MM-dd, such as 2025-06-01, not \"1.6.2025\".\nTry: ics check --help\n")]
    [InlineData("check b.yaml --as-at 2025-02-29", "ics: --as-at takes a day in the form yyyy-MM-dd, such as 2025-06-01, not \"2025-02-29\".\nTry: ics check --help\n")]
    [InlineData("check b.yaml --format xml", "ics: --format takes one of text, json, sarif, junit, github, markdown, html, not \"xml\".\nTry: ics check --help\n")]
    [InlineData("check b.yaml --fail-on all", "ics: --fail-on takes one of breach, departure, advisory, undetermined, never, not \"all\".\nTry: ics check --help\n")]
    [InlineData("check b.yaml --quite", "ics: Unknown option --quite. Did you mean --quiet?\nTry: ics check --help\n")]
    [InlineData("check b.yaml -- --quiet", "ics: Put --quiet before --, after which no option is known.\nTry: ics check --help\n")]
    [InlineData("check b.yaml --fail-on braech", "ics: --fail-on takes one of breach, departure, advisory, undetermined, never, not \"braech\". Did you mean breach?\nTry: ics check --help\n")]
    [InlineData("--versoin", "ics: There is no option --versoin. Did you mean --version?\nTry: ics --help\n")]
    [InlineData("chekc b.yaml", "ics: There is no command chekc. Did you mean check?\nTry: ics --help\n")]
    [InlineData("explain ICB-BOARD-01", "ics: there is no rule ICB-BOARD-01. Did you mean ICB-BOARD-001?\nTry: ics rules\n")]
    [InlineData("rules --subject moon", "ics: --subject takes one of accounts, annual-report, appointment, area, board, ccg, committee, constitution, contract, duty, establishment, finance, handbook, health-and-wellbeing-board, icb-status, intervention, involvement, jlhws, joint-working, jsna, meeting, merger, officer, partnership, place, plan, purposes, register-of-interests, strategy, transition, not \"moon\".\nTry: ics rules --help\n")]
    public void Wrong_usage_says_what_was_expected(string line, string expected)
    {
        var result = Ics.Run(line.Split(' '));

        result.ShouldBe(new(2, string.Empty, expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("new")]
    [InlineData("quorum")]
    [InlineData("quorum board.yaml --present")]
    [InlineData("rules --fmt")]
    [InlineData("law --status nonsense")]
    public void Incomplete_usage_does_not_run(string line)
    {
        var result = Ics.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldStartWith("ics: ");
    }

    [Theory]
    [InlineData("new", "ics: ics new takes one of board, constitution, system, partnership, strategy.\nTry: ics new --help\n")]
    [InlineData("area", "ics: ics area takes one of check, compare.\nTry: ics area --help\n")]
    public void A_command_without_its_part_names_the_parts(string line, string error) => Ics.Run(line.Split(' ')).ShouldBe(new(2, string.Empty, error));

    [Theory]
    [InlineData("--help", "  explain <RULE> <FILE> ")]
    [InlineData("explain --help", "  <RULE>  The id of a rule")]
    public void Help_names_the_rule_of_explain_and_lists_none(string line, string shown)
    {
        var output = Ics.Run(line.Split(' ')).Output;

        output.ShouldContain(shown);
        output.ShouldNotContain("|ICB-BOARD-002");
    }

    [Theory]
    [InlineData("--help", "  ics check board.yaml --as-at 2025-06-01\n")]
    [InlineData("check --help", "  ics check board.yaml --as-at 2025-06-01\n")]
    [InlineData("--help", "  explain <RULE> <FILE>     Says what a rule asks and how it decides.\n")]
    [InlineData("explain --help", "  <RULE>  The id of a rule or of a requirement of the law register\n")]
    [InlineData("check --help", "  ics check boards --format html=boards.html --format sarif=boards.sarif\n")]
    [InlineData("check --help", "  ics check board.yaml --baseline accepted.yaml\n")]
    [InlineData("completion --help", "  source <(ics completion bash)\n")]
    [InlineData("rules --help", "  ics rules --force policy --in-force-on 2026-04-01\n")]
    [InlineData("explain --help", "  ics explain ICB-BOARD-001 board.yaml\n")]
    [InlineData("law --help", "  ics law --status needsJudgement --id ICB-\n")]
    [InlineData("new --help", "  ics new board > board.yaml\n")]
    [InlineData("new --help", "  ics new constitution > board.yaml\n")]
    [InlineData("quorum --help", "  ics quorum board.yaml --on 2026-05-14\n")]
    [InlineData("purposes --help", "  ics purposes system.yaml\n\nExit codes:\n  0  every strategy and plan serves the four core purposes\n")]
    [InlineData("new --help", "  ics new system > system.yaml\n")]
    [InlineData("new partnership --help", "  ics new partnership > partnership.yaml\n")]
    [InlineData("new strategy --help", "  ics new strategy > strategy.yaml\n")]
    [InlineData("schema --help", "  ics schema > governance-document.schema.json\n")]
    [InlineData("new board --help", "  ics new board > board.yaml\n")]
    [InlineData("new constitution --help", "  ics new constitution > board.yaml\n")]
    [InlineData("quorum --help", "  ics quorum board.yaml --present p-1,p-2 --substitute p-90=p-4 --excluded p-2\n\nExit codes:\n  0  quorate\n")]
    [InlineData("check --help", "  2  the run failed: wrong usage, or a document that cannot be read\n")]
    public void Help_gives_an_example(string line, string example)
    {
        var result = Ics.Run(line.Split(' '));

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain(example);
        result.Lines.ShouldAllBe(text => text.Length <= 80);
    }

    [Fact]
    public void The_version_is_that_of_the_catalogue() => Ics.Run("--version").ShouldBe(new(0, "ics 0.1.0\n", string.Empty));
}
