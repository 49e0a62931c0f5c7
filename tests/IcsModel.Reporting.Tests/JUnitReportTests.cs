using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using IcsModel.Law;
using IcsModel.Reporting.JUnit;
using IcsModel.Rules;

namespace IcsModel.Reporting.Tests;

public sealed class JUnitReportTests
{
    [Fact]
    public void Is_as_approved() => JUnitReport.Write(FaultyBoard.Report).ShouldBeApproved("Report", "junit.xml");

    [Fact]
    public void Counts_are_those_of_the_cases()
    {
        var suites = Suites(new([new ReportSubject(RuleCatalogue.Current.Assess(FaultyBoard.Create(), FaultyBoard.AsAt), "b.yaml"), FaultyBoard.Subject(FaultyBoard.Create())]));

        foreach (var counted in suites.DescendantsAndSelf().Where(element => element.Name.LocalName is "testsuites" or "testsuite"))
        {
            Number(counted, "tests").ShouldBe(counted.Descendants("testcase").Count());
            Number(counted, "failures").ShouldBe(counted.Descendants("failure").Count());
            Number(counted, "skipped").ShouldBe(counted.Descendants("skipped").Count());
            Number(counted, "errors").ShouldBe(counted.Descendants("error").Count());
        }

        suites.Elements("testsuite").Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(Severity.Inconsistency, "LOCAL-5")]
    [InlineData(Severity.Breach, "LOCAL-4 LOCAL-5")]
    [InlineData(Severity.Departure, "LOCAL-3 LOCAL-4 LOCAL-5")]
    [InlineData(Severity.Advisory, "LOCAL-2 LOCAL-3 LOCAL-4 LOCAL-5")]
    [InlineData(Severity.Note, "LOCAL-1 LOCAL-2 LOCAL-3 LOCAL-4 LOCAL-5")]
    public void What_is_unmet_fails_from_the_threshold_on_and_is_told_below_it(Severity? threshold, string failing)
    {
        var subject = FaultyBoard.Subject(
            FaultyBoard.Create(),
            FaultyBoard.Unmet("LOCAL-1", LegalForce.GoodPractice),
            FaultyBoard.Unmet("LOCAL-2", LegalForce.Policy),
            FaultyBoard.Unmet("LOCAL-3", LegalForce.StatutoryGuidance),
            FaultyBoard.Unmet("LOCAL-4", LegalForce.Regulation),
            FaultyBoard.Unmet("LOCAL-5", LegalForce.Structural));

        var cases = Suites(new([subject]), new() { FailFrom = threshold }).Descendants("testcase").Where(test => Name(test).StartsWith("LOCAL-", StringComparison.Ordinal)).ToArray();

        string.Join(' ', cases.Where(test => test.Element("failure") is not null).Select(Name)).ShouldBe(failing);
        cases.Count(test => test.Element("system-out") is not null).ShouldBe(5 - failing.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Undetermined_is_skipped_unless_it_fails()
    {
        Open(options: null).Element("skipped")!.Attribute("message")!.Value.ShouldStartWith("undetermined: ");
        Open(new() { FailUndetermined = true }).Element("failure")!.Attribute("type")!.Value.ShouldBe("undetermined");

        static XElement Open(JUnitOptions? options) =>
            Suites(FaultyBoard.Report, options).Descendants("testcase").Single(test => Name(test) is "ICB-BOARD-003");
    }

    private static XElement Suites(Report report, JUnitOptions? options = null)
    {
        using var text = new StringReader(JUnitReport.Write(report, options));
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true, ConformanceLevel = ConformanceLevel.Document });
        return XDocument.Load(reader).Root!;
    }

    private static string Name(XElement test) => test.Attribute("name")!.Value.Split(' ')[0];

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
