using System.Text.Json;
using System.Xml.Linq;

namespace IcsModel.Tool.Tests.Commands;

/// <summary>One run of <c>ics check</c> writes as many reports as are asked for.</summary>
public sealed class CheckOutputsTests
{
    // Longer than file systems allow.
    private static readonly string LongName = new('n', 300);

    [Fact]
    public void Several_reports_come_of_one_run()
    {
        var file = Ics.File("outputs/board.yaml", Ics.Chairless);

        var result = Ics.Run("check", file, "--format", "sarif=outputs/a.sarif", "--format", "text", "--format", "junit=outputs/a=b.xml", "--format", "json=outputs/a.json");

        result.ShouldBe(Ics.Run("check", file));
        Ics.Read("outputs/a.sarif").ShouldBe(Ics.Run("check", file, "--format", "sarif").Output);
        Ics.Read("outputs/a=b.xml").ShouldBe(Ics.Run("check", file, "--format", "junit").Output);
        Ics.Read("outputs/a.json").ShouldBe(Ics.Run("check", file, "--format", "json").Output);
    }

    [Fact]
    public void Nothing_is_printed_when_every_report_has_a_file()
    {
        var result = Ics.Run("check", Ics.File("outputs/silent.yaml", Ics.Chairless), "--format", "json=outputs/silent.json");

        result.ShouldBe(new(1, string.Empty, string.Empty));
        using var json = JsonDocument.Parse(Ics.Read("outputs/silent.json"));
        json.RootElement.GetProperty("summary").GetProperty("exitCode").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void The_output_is_for_the_report_without_a_file()
    {
        var file = Ics.File("outputs/one.yaml", Ics.Chairless);

        Ics.Run("check", file, "--format", "junit=outputs/one.xml", "--format", "markdown", "--output", "outputs/one.md").Output.ShouldBeEmpty();

        Ics.Read("outputs/one.md").ShouldBe(Ics.Run("check", file, "--format", "markdown").Output);
        XDocument.Parse(Ics.Read("outputs/one.xml")).Root!.Name.LocalName.ShouldBe("testsuites");
    }

    [Theory]
    [InlineData("--format text --format json", "text and json would both go to standard output; give all formats but one a file, as in --format json=FILE.")]
    [InlineData("--format text --format json --output x", "text and json would both go to x; give all formats but one a file, as in --format json=FILE.")]
    [InlineData("--format json=x --output y", "--output is for a format without a file, and every format has one.")]
    [InlineData("--format json=x --format sarif=./x", "./x is to be written twice; name a file for each.")]
    [InlineData("--format json=x --format text --output x", "x is to be written twice; name a file for each.")]
    [InlineData("--format json=x.json --baseline x.json", "x.json is to be written twice; name a file for each.")]
    [InlineData("--format json=outputs/refused.yaml", "outputs/refused.yaml is one of the files to check; name another file for the report.")]
    [InlineData("--baseline outputs/refused.yaml", "outputs/refused.yaml is one of the files to check; name another file for the baseline.")]
    [InlineData("--acknowledgements a.yaml --format json=a.yaml", "a.yaml is the file of acknowledgements; name another file for the report.")]
    public void What_cannot_be_written_as_asked_is_refused_before_anything_is(string options, string fault)
    {
        Ics.File("outputs/refused.yaml", Ics.Chairless);

        Ics.Run(["check", "outputs/refused.yaml", .. options.Split(' ')]).ShouldBe(new(2, string.Empty, $"ics: {fault}\n"));
        File.Exists("x").ShouldBeFalse();
        Ics.Read("outputs/refused.yaml").ShouldBe(Ics.Chairless);
    }

    [Theory]
    [InlineData("json=", "--format json= names no file.")]
    [InlineData("=json", "--format takes one of text, json, sarif, junit, github, markdown, html, not \"=json\". Did you mean json?")]
    [InlineData("xml=a.xml", "--format takes one of text, json, sarif, junit, github, markdown, html, not \"xml=a.xml\".")]
    [InlineData("sraif", "--format takes one of text, json, sarif, junit, github, markdown, html, not \"sraif\". Did you mean sarif?")]
    [InlineData("", "--format takes one of text, json, sarif, junit, github, markdown, html, not \"\".")]
    public void A_format_has_a_name_and_a_file_has_one_too(string format, string fault) =>
        Ics.Run("check", "b.yaml", "--format", format).ShouldBe(new(2, string.Empty, $"ics: {fault}\nTry: ics check --help\n"));

    [Theory]
    [InlineData("--output")]
    [InlineData("--acknowledgements")]
    [InlineData("--baseline")]
    public void The_name_of_a_file_is_not_empty(string option) =>
        Ics.Run("check", "b.yaml", option, string.Empty).ShouldBe(new(2, string.Empty, $"ics: {option} takes the name of a file.\nTry: ics check --help\n"));

    [Theory]
    [InlineData("--output no/folder/a.txt", "The folder of no/folder/a.txt does not exist; name another file for the report.")]
    [InlineData("--format sarif=outputs/first.sarif --format json=no/folder/a.json", "The folder of no/folder/a.json does not exist; name another file for the report.")]
    [InlineData("--format sarif=outputs/first.sarif --baseline no/folder/a.yaml", "The folder of no/folder/a.yaml does not exist; name another file for the baseline.")]
    [InlineData("--format sarif=outputs/first.sarif --format json=outputs", "outputs is a folder; name a file for the report.")]
    public void Nothing_is_written_where_one_file_has_no_folder(string options, string fault)
    {
        Ics.File("outputs/homeless.yaml", Ics.Chairless);

        Ics.Run(["check", "outputs/homeless.yaml", .. options.Split(' ')]).ShouldBe(new(2, string.Empty, $"ics: {fault}\n"));
        File.Exists("outputs/first.sarif").ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_cannot_be_written_fails_the_run_and_leaves_the_others()
    {
        var result = Ics.Run("check", Ics.File("outputs/partly.yaml", Ics.Chairless), "--format", "json=" + LongName, "--format", "sarif=outputs/partly.sarif");

        result.ShouldBe(new(2, string.Empty, $"ics: the report cannot be written to {LongName}.\n"));
        Ics.Read("outputs/partly.sarif").ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_is_replaced_as_a_whole_and_a_link_stays_one()
    {
        var file = Ics.File("outputs/replaced/board.yaml", Ics.Chairless);
        var target = Ics.File("outputs/replaced/report.json", new string('x', 1_000_000));
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink("outputs/replaced/link.json", "report.json");
            Ics.Run("check", file, "--format", "json=outputs/replaced/link.json");
            new FileInfo("outputs/replaced/link.json").LinkTarget.ShouldBe("report.json");
        }

        Ics.Run("check", file, "--format", "json=" + target);

        Ics.Read(target).ShouldBe(Ics.Run("check", file, "--format", "json").Output);
        Directory.GetFiles("outputs/replaced").Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            OperatingSystem.IsWindows() ? ["board.yaml", "report.json"] : ["board.yaml", "link.json", "report.json"]);
    }

    [Fact]
    public void A_device_is_written_to()
    {
        if (!OperatingSystem.IsWindows())
        {
            Ics.Run("check", Ics.File("outputs/device.yaml", Ics.Chairless), "--format", "json=/dev/null").ShouldBe(new(1, string.Empty, string.Empty));
            File.ReadAllText("/dev/null").ShouldBeEmpty();
        }
    }
}
