namespace IcsModel.Tool.Tests.Commands;

public sealed class CheckFilesTests
{
    [Fact]
    public void A_file_named_in_two_ways_is_checked_once()
    {
        var file = Ics.File("once.yaml", Ics.Chairless);

        var result = Ics.Run("check", file, "./" + file, "--quiet", "--format", "json");

        result.Output.Split("\"asAtSource\"").Length.ShouldBe(2);
    }

    [Fact]
    public void The_report_never_overwrites_a_file_to_check()
    {
        var file = Ics.File("kept.yaml", Ics.Chairless);

        var result = Ics.Run("check", file, "--output", "./" + file);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("is one of the files to check");
        File.ReadAllText(file).ShouldBe(Ics.Chairless);
    }

    [Fact]
    public void Ten_thousand_members_of_whom_nothing_is_known_are_reported_in_one_question_each()
    {
        var members = string.Join(',', Enumerable.Repeat("{}", 10_000));
        var file = Ics.File("many.json", "{\"statedOn\":\"2025-06-01\",\"board\":{\"members\":{\"complete\":true,\"items\":[" + members + "]}}}");

        var result = Ics.Run("check", file);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("and 9999 other places");
    }
}
