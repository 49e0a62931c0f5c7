using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IcsModel.Tool.Tests.Commands;

public sealed class CheckReportTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_text_report_is_as_approved() =>
        Ics.Run("check", Ics.File("report.yaml", Ics.Chairless)).Output.ShouldMatchApproved(options => options
            .WithFilenameGenerator((_, _, type, extension) => $"CheckReport.{Kind(type)}.{extension}").WithFileExtension("txt"));

    [Fact]
    public void The_json_report_is_as_approved() =>
        Shortened(Ics.Run("check", Ics.File("report.yaml", Ics.Chairless), "--format", "json").Output).ShouldMatchApproved(options => options
            .WithFilenameGenerator((_, _, type, extension) => $"CheckReport.{Kind(type)}.{extension}").WithFileExtension("json"));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_culture_of_the_machine_changes_no_byte(string format)
    {
        var file = Ics.File($"culture-{format}.yaml", Ics.Chairless);
        var expected = Ics.Run("check", file, "--format", format).Output;
        var culture = CultureInfo.CurrentCulture;

        foreach (var name in (string[])["tr-TR", "ar-SA", "de-DE"])
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(name);
            Ics.Run("check", file, "--format", format).Output.ShouldBe(expected);
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }

    [Fact]
    public void The_json_report_counts_and_lists_errors()
    {
        var result = Ics.Run("check", Ics.File("one.yaml", Ics.Chairless), Ics.File("two.yaml", "board: { nmae: x }\n"), "--format", "json");

        result.ExitCode.ShouldBe(2);
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        root.GetProperty("schemaVersion").GetString().ShouldBe("1");
        root.GetProperty("errors")[0].GetProperty("file").GetString().ShouldBe("two.yaml");
        root.GetProperty("errors")[0].GetProperty("line").GetInt32().ShouldBe(1);
        root.GetProperty("summary").GetProperty("notSatisfied").GetProperty("breach").GetInt32().ShouldBe(1);
        root.GetProperty("summary").GetProperty("exitCode").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void Subjects_with_days_of_their_own_leave_the_common_day_open()
    {
        var result = Ics.Run("check", Ics.File("day-one.yaml", Ics.Chairless), Ics.File("day-two.yaml", "board: {}\n"), "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        json.RootElement.GetProperty("asAt").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("subjects").EnumerateArray()
            .Select(subject => $"{subject.GetProperty("asAt").GetString()} {subject.GetProperty("asAtSource").GetString()}")
            .ShouldBe(["2025-06-01 document", "2025-03-04 today"]);
    }

    [Fact]
    public void Citations_point_to_the_law_as_it_stood()
    {
        using var json = JsonDocument.Parse(Ics.Run("check", Ics.File("cited.yaml", Ics.Chairless), "--as-at", "2024-01-31", "--format", "json").Output);

        json.RootElement.GetProperty("outcomes")[0].GetProperty("citation").GetProperty("uri").GetString()
            .ShouldBe("https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/5/2024-01-31");
    }

    // Three outcomes show the form of all, and the hash of the catalogue is a matter of the catalogue.
    private static string Shortened(string report)
    {
        var root = JsonNode.Parse(report)!;
        root["catalogue"]!["contentHash"]!.GetValue<string>().Length.ShouldBe(16);
        root["catalogue"]!["contentHash"] = "...";
        var outcomes = root["outcomes"]!.AsArray();
        while (outcomes.Count > 3)
        {
            outcomes.RemoveAt(3);
        }

        return root.ToJsonString(Readable);
    }

    private static string Kind(string type) => string.Equals(type, "approved", StringComparison.Ordinal) ? "verified" : type;
}
