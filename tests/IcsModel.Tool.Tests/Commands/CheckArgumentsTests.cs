using IcsModel.Reporting;
using IcsModel.Tool.Commands;

namespace IcsModel.Tool.Tests.Commands;

public sealed class CheckArgumentsTests
{
    [Fact]
    public void Reads_the_plain_forms()
    {
        var options = CheckArguments.TryRead(["check", "a.json", "--as-at", "2025-06-01", "b", "--fail-on", "never", "--quiet", "--format", "json", "--format", "sarif=out=1.sarif", "--acknowledgements", "ack.yaml", "--baseline", "new.yaml"]);

        options.ShouldNotBeNull();
        options.Paths.ShouldBe(["a.json", "b"]);
        options.AsAt.ShouldBe(new LocalDate(2025, 6, 1));
        (options.FailOn, options.IsQuiet, options.Output, options.Acknowledgements, options.Baseline).ShouldBe((FailOn.Never, true, null, "ack.yaml", "new.yaml"));
        options.Formats.ShouldBe([new ReportOutput(ReportFormat.Json, File: null), new ReportOutput(ReportFormat.Sarif, "out=1.sarif")]);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("rules")]
    [InlineData("check --quiet")]
    [InlineData("check a --as-at")]
    [InlineData("check a --as-at 2025-02-30")]
    [InlineData("check a --format xml")]
    [InlineData("check a --format json=")]
    [InlineData("check a --format =json")]
    [InlineData("check a --format=json")]
    [InlineData("check a --unknown")]
    [InlineData("check a --quiet --quiet")]
    [InlineData("check a -- b")]
    [InlineData("check a --help")]
    public void Leaves_everything_else_to_the_parser(string line) => CheckArguments.TryRead(line.Split(' ')).ShouldBeNull();

    [Fact]
    public void The_parser_reads_the_same()
    {
        var file = Ics.File("same.yaml", Ics.Chairless);

        Ics.Run("check", file, "--format=json", "--as-at=2025-01-01").ShouldBe(Ics.Run("check", file, "--format", "json", "--as-at", "2025-01-01"));
        Ics.Run("check", file, "--format=sarif=same-1.sarif", "--format=json").ShouldBe(Ics.Run("check", file, "--format", "sarif=same-2.sarif", "--format", "json"));
        Ics.Read("same-1.sarif").ShouldBe(Ics.Read("same-2.sarif"));
        Ics.Run("check", file, "--quiet", "--no-color", "--fail-on:never").ShouldBe(Ics.Run("check", file, "--quiet", "--fail-on", "never"));
    }
}
