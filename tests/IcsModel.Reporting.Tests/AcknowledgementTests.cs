using System.Text.Json;
using System.Xml.Linq;
using IcsModel.Law;
using IcsModel.Reporting.GitHub;
using IcsModel.Reporting.JUnit;
using IcsModel.Reporting.Markdown;
using IcsModel.Reporting.Sarif;
using IcsModel.Rules;

namespace IcsModel.Reporting.Tests;

/// <summary>Acknowledgements mark what is found, explain what a reason can explain, and hide nothing.</summary>
public sealed class AcknowledgementTests
{
    private const string Mark = "Acknowledged by The board on 2025-05-12, last day 2025-12-31: Recruiting.";

    [Fact]
    public void An_advisory_with_a_reason_is_shown_as_explained_in_every_format()
    {
        var report = Report(LegalForce.Policy, Entry());

        Result(report).GetProperty("suppressions").EnumerateArray().ShouldHaveSingleItem().GetProperty("status").GetString().ShouldBe("accepted");
        Result(report).GetProperty("suppressions")[0].GetProperty("kind").GetString().ShouldBe("external");
        Result(report).GetProperty("suppressions")[0].GetProperty("justification").GetString().ShouldBe(Mark);
        Result(report).GetProperty("properties").GetProperty("acknowledged").GetRawText().Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal)
            .ShouldBe("""{"by":"Theboard","because":"Recruiting.","until":"2026-01-01"}""");
        JUnitReport.Write(report, new() { FailFrom = Severity.Advisory }).ShouldContain($"(NHS Act 2006, s. 14Z25) {Mark}</system-out>");
        GitHubReport.Write(report).Split('\n').Single(line => line.Contains("title=LOCAL-1 ", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            line => line.ShouldStartWith("::notice "),
            line => line.ShouldEndWith(Mark));
        MarkdownReport.Write(report).ShouldContain($"| advisory | LOCAL-1 Title of LOCAL-1 | Found. {Mark} |");
        MarkdownReport.Write(report).ShouldContain("Found 1 breach, 3 advisories (1 explained) in the ");
        report.AcknowledgementRemarks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LegalForce.Statute, "breach", "a breach")]
    [InlineData(LegalForce.Structural, "inconsistency", "an inconsistency")]
    public void What_no_reason_explains_is_marked_and_stays(LegalForce force, string severity, string all)
    {
        var report = Report(force, Entry());

        Result(report).GetProperty("level").GetString().ShouldBe("error");
        Result(report).GetProperty("suppressions").EnumerateArray().ShouldBeEmpty();
        Result(report).GetProperty("properties").GetProperty("acknowledged").GetProperty("by").GetString().ShouldBe("The board");
        JUnit(report).First(test => Name(test) is "LOCAL-1").Element("failure")!.Attribute("type")!.Value.ShouldBe(severity);
        GitHubReport.Write(report).ShouldContain($"::error file=boards/example.yaml,line=7,col=5,title=LOCAL-1 Title of LOCAL-1::NHS Exampleshire Integrated Care Board: Found. (NHS Act 2006, s. 14Z25) {Mark} ({all} all the same)\n");
        MarkdownReport.Write(report).ShouldContain($"| {severity} | LOCAL-1 Title of LOCAL-1 | Found. {Mark} ({all} all the same) |");
    }

    [Fact]
    public void Without_a_reason_nothing_is_explained_and_the_entry_is_remarked_on()
    {
        var report = Report(LegalForce.Policy, Entry() with { Because = " " });

        report.AcknowledgementRemarks.ShouldHaveSingleItem().Fault.ShouldBe(AcknowledgementFault.Unexplained);
        Result(report).GetProperty("suppressions").EnumerateArray().ShouldBeEmpty();
        JUnit(report, Severity.Advisory).First(test => Name(test) is "LOCAL-1").Element("failure").ShouldNotBeNull();
        MarkdownReport.Write(report).ShouldContain("Found. Acknowledged without saying by whom and why: not explained. |");
    }

    [Theory]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-06-02", false)]
    public void It_has_ended_on_the_day_it_is_until(string until, bool hasEnded)
    {
        var report = Report(LegalForce.Policy, Entry() with { Until = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value });

        report.AcknowledgementRemarks.Select(remark => remark.Message).ShouldBe(
            hasEnded ? ["The last day was 2025-05-31; LOCAL-1 is unmet for QXX on 2025-06-01 still."] : []);
        MarkdownReport.Write(report).Contains("Acknowledged by", StringComparison.Ordinal).ShouldBe(!hasEnded);
    }

    [Theory]
    [InlineData("LOCAL-1", "QXY", null, "QXY is no subject that was checked. Did you mean QXX?")]
    [InlineData("LOCAL-1", "Nobody at all", null, "Nobody at all is no subject that was checked.")]
    [InlineData("LOCAL-9", "QXX", null, "LOCAL-9 was not asked of QXX.")]
    [InlineData("ICB-BOARD-003", "QXX", null, "ICB-BOARD-003 is undetermined for QXX; there is nothing to acknowledge.")]
    [InlineData("LOCAL-1", "QXX", "m-9", "LOCAL-1 finds nothing unmet of m-9 in QXX.")]
    public void One_of_nothing_that_was_found_is_remarked_on(string rule, string subject, string? member, string message)
    {
        var remark = Report(LegalForce.Policy, Entry() with { RuleId = new(rule), Subject = subject, MemberId = member }).AcknowledgementRemarks.ShouldHaveSingleItem();

        (remark.Code, remark.Message).ShouldBe(("ACK-UNUSED", message));
    }

    [Fact]
    public void One_of_a_member_leaves_the_others_as_they_are()
    {
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Policy, FaultyBoard.At("/board/members/0", "a"), FaultyBoard.At("/board/members/1", "b"));

        Explained(Entry() with { MemberId = "a" }).ShouldBe("True False outcome False");
        Explained(Entry()).ShouldBe("True True outcome True");
        Explained(Entry() with { MemberId = "a" }, Entry() with { MemberId = "b" }).ShouldBe("True True outcome True");
        Explained(Entry() with { MemberId = "a", By = null }, Entry()).ShouldBe("True True outcome True");

        string Explained(params Acknowledgement[] entries)
        {
            var subject = new Report([FaultyBoard.Subject(FaultyBoard.Create(), rule)], unread: null, entries.Select(At)).Subjects[0];
            var outcome = subject.Outcomes.Single(candidate => candidate.RuleId.Value is "LOCAL-1");
            return string.Join(' ', ReportedFinding.Of(subject, outcome).Select(finding => finding.IsExplained)) + " outcome " + subject.IsExplained(outcome);
        }
    }

    [Fact]
    public void Remarks_are_warnings_at_their_place_and_fail_from_advisory_on()
    {
        var report = Report(LegalForce.Policy, Entry(), Entry() with { Subject = "QYY" });

        GitHubReport.Write(report).ShouldContain("::warning file=accepted.yaml,line=4,col=5,title=ACK-UNUSED Acknowledgement of nothing that was found::QYY is no subject that was checked.");
        MarkdownReport.Write(report).ShouldContain("\n## Acknowledgements\n\n- accepted.yaml:4:5: QYY is no subject that was checked. (ACK-UNUSED)\n");
        JUnit(report, Severity.Departure).Single(IsRemarked).Element("system-out").ShouldNotBeNull();
        JUnit(report, Severity.Advisory).Single(IsRemarked).Element("failure")!.Attribute("type")!.Value.ShouldBe("ACK-UNUSED");
        var result = Results(report)[^1];
        result.GetProperty("ruleId").GetString().ShouldBe("ACK-UNUSED");
        result.GetProperty("level").GetString().ShouldBe("warning");
        Rules(report)[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe("ACK-UNUSED");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(4);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Severity.Advisory)]
    public void Counts_of_junit_are_those_of_its_cases(Severity? threshold)
    {
        var root = XDocument.Parse(JUnitReport.Write(Report(LegalForce.Policy, Entry(), Entry() with { Subject = "QYY" }), new() { FailFrom = threshold })).Root!;

        foreach (var counted in root.DescendantsAndSelf().Where(element => element.Name.LocalName is "testsuites" or "testsuite"))
        {
            counted.Attribute("tests")!.Value.ShouldBe(counted.Descendants("testcase").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
            counted.Attribute("failures")!.Value.ShouldBe(counted.Descendants("failure").Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Ten_thousand_are_held_against_as_many_findings()
    {
        var members = Enumerable.Range(0, 10_000).Select(number => "m-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var subject = FaultyBoard.Subject(FaultyBoard.Create(), FaultyBoard.Unmet("LOCAL-1", LegalForce.Policy, members.Select(member => FaultyBoard.At("/board/members", member))));

        var report = new Report([subject], unread: null, members.Select(member => At(Entry() with { MemberId = member })));

        report.AcknowledgementRemarks.ShouldBeEmpty();
        report.Findings(Outcome.NotSatisfied).Count(finding => finding.IsExplained).ShouldBe(10_000);
    }

    private static Acknowledgement Entry() =>
        new() { RuleId = new("LOCAL-1"), Subject = "QXX", By = "The board", Because = "Recruiting.", On = new LocalDate(2025, 5, 12), Until = new LocalDate(2026, 1, 1) };

    private static PlacedAcknowledgement At(Acknowledgement acknowledgement) => new(acknowledgement, new("accepted.yaml", 4, 5));

    private static Report Report(LegalForce force, params Acknowledgement[] entries) =>
        new([FaultyBoard.Subject(FaultyBoard.Create(), FaultyBoard.Unmet("LOCAL-1", force, FaultyBoard.At("/board/members", "m-1")))], unread: null, entries.Select(At));

    private static JsonElement Result(Report report) => Results(report).Single(result => result.GetProperty("ruleId").GetString() is "LOCAL-1");

    private static JsonElement[] Results(Report report) => [.. Run(report).GetProperty("results").EnumerateArray()];

    private static JsonElement[] Rules(Report report) => [.. Run(report).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static JsonElement Run(Report report) => JsonDocument.Parse(SarifReport.Write(report)).RootElement.GetProperty("runs")[0];

    private static XElement[] JUnit(Report report, Severity? threshold = Severity.Breach) =>
        [.. XDocument.Parse(JUnitReport.Write(report, new() { FailFrom = threshold })).Descendants("testcase")];

    private static string Name(XElement test) => test.Attribute("name")!.Value.Split(' ')[0];

    private static bool IsRemarked(XElement test) => test.Attribute("name")!.Value is "LOCAL-1 QYY";
}
