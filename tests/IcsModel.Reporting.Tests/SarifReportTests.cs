using System.Text.Json;
using IcsModel.Law;
using IcsModel.Reporting.Sarif;
using IcsModel.Rules;

namespace IcsModel.Reporting.Tests;

public sealed class SarifReportTests
{
    [Fact]
    public void Is_as_approved() => SarifReport.Write(FaultyBoard.Report).ShouldBeApproved("Report", "sarif");

    [Fact]
    public void Has_what_the_standard_requires()
    {
        var log = Log(new([FaultyBoard.Subject(FaultyBoard.Create()), new(RuleCatalogue.Current.Assess(FaultyBoard.Create(), FaultyBoard.AsAt), "b.yaml")]));

        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        new Uri(log.GetProperty("$schema").GetString()!).IsAbsoluteUri.ShouldBeTrue();
        var run = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().ShouldBe("IcsModel");
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        run.GetProperty("invocations").EnumerateArray().ShouldAllBe(invocation => invocation.GetProperty("executionSuccessful").GetBoolean());
        Rules(log).ShouldAllBe(rule => IsRule(rule));
        Results(log).ShouldAllBe(result => IsResult(result, Rules(log)));
    }

    [Fact]
    public void Lists_each_rule_once()
    {
        var subject = FaultyBoard.Subject(FaultyBoard.Create());

        var ids = Rules(Log(new([subject, subject]))).Select(rule => rule.GetProperty("id").GetString()).ToArray();

        ids.ShouldBe(["ICB-BOARD-001", "ICB-BOARD-002", "ICB-BOARD-003", "ICB-BOARD-005", "NHSE-BOARD-002", "NHSE-BOARD-003"]);
    }

    [Fact]
    public void Rules_of_two_boards_that_share_an_id_stay_apart()
    {
        var one = FaultyBoard.Subject(FaultyBoard.Create(), FaultyBoard.Unmet("LOCAL-1", LegalForce.LocalConstitution));
        var other = FaultyBoard.Subject(FaultyBoard.Create(), FaultyBoard.Unmet("LOCAL-1", LegalForce.GoodPractice));

        Results(Log(new([one, other])))
            .Where(result => string.Equals(result.GetProperty("ruleId").GetString(), "LOCAL-1", StringComparison.Ordinal))
            .Select(result => (result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()))
            .ShouldBe([(6, "warning"), (7, "note")]);
    }

    [Fact]
    public void Open_rules_are_results_only_when_asked_for()
    {
        Kinds(options: null).ShouldBe(["fail error", "fail warning", "fail warning"]);
        Kinds(new() { WithUndetermined = true }).ShouldBe(["fail error", "fail warning", "fail warning", "open none"]);

        static IEnumerable<string> Kinds(SarifOptions? options) =>
            Results(Log(FaultyBoard.Report, options)).Select(result => $"{result.GetProperty("kind").GetString()} {result.GetProperty("level").GetString()}");
    }

    [Fact]
    public void A_fingerprint_stays_when_members_change_places_and_files_their_names()
    {
        var here = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board/members/0", "a"), FaultyBoard.At("/board/members/1", "b"));
        var there = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board/members/0", "b"), FaultyBoard.At("/board/members/1", "a"));

        var before = Fingerprints(FaultyBoard.Subject(FaultyBoard.Create(), here));
        var after = Fingerprints(new(FaultyBoard.Catalogue.With(there).Assess(FaultyBoard.Create(), FaultyBoard.AsAt), "elsewhere.json"));

        after.Order(StringComparer.Ordinal).ShouldBe(before.Order(StringComparer.Ordinal));
        before.Distinct(StringComparer.Ordinal).Count().ShouldBe(before.Length);
    }

    [Fact]
    public void A_fingerprint_tells_rules_boards_and_members_apart()
    {
        var rules = new[] { FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board", "a")), FaultyBoard.Unmet("LOCAL-2", LegalForce.Statute, FaultyBoard.At("/board", "a")) };

        var all = Fingerprints(FaultyBoard.Subject(FaultyBoard.Create(), rules)).Concat(Fingerprints(FaultyBoard.Subject(FaultyBoard.Create() with { Code = "QYY" }, rules))).ToArray();

        all.Distinct(StringComparer.Ordinal).Count().ShouldBe(all.Length);
    }

    [Fact]
    public void Two_findings_without_a_member_have_two_fingerprints_that_stay_when_the_list_is_put_in_another_order()
    {
        string[] Prints(params string[] names) => Fingerprints(new(
            FaultyBoard.Catalogue.With(FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, names.Select((_, index) => FaultyBoard.At(Place(index), member: null)))).Assess(FaultyBoard.Create(), FaultyBoard.AsAt),
            "b.yaml")
        {
            IdOf = pointer => Array.FindIndex(names, (name) => string.Equals(Place(Array.IndexOf(names, name)), pointer + "/chair", StringComparison.Ordinal)) is >= 0 and var found ? names[found] : null,
        });

        var before = Prints("audit", "people", "finance");

        before.Distinct(StringComparer.Ordinal).Count().ShouldBe(before.Length);
        Prints("finance", "audit", "people").Order(StringComparer.Ordinal).ShouldBe(before.Order(StringComparer.Ordinal));

        static string Place(int index) => FormattableString.Invariant($"/committees/{index}/chair");
    }

    [Fact]
    public void Findings_that_are_alike_in_everything_have_fingerprints_of_their_own()
    {
        var one = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/meetings/0", member: null, "In May."), FaultyBoard.At("/meetings/1", member: null, "In June."), FaultyBoard.At("/meetings/2", member: null, "In June."));
        var other = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/meetings/0", member: null, "In June."), FaultyBoard.At("/meetings/1", member: null, "In June."), FaultyBoard.At("/meetings/2", member: null, "In May."));

        var (before, after) = (Fingerprints(FaultyBoard.Subject(FaultyBoard.Create(), one)), Fingerprints(FaultyBoard.Subject(FaultyBoard.Create(), other)));

        before.Distinct(StringComparer.Ordinal).Count().ShouldBe(before.Length);
        after.Order(StringComparer.Ordinal).ShouldBe(before.Order(StringComparer.Ordinal));
        after[^1].ShouldBe(before[^3]);
    }

    [Fact]
    public void No_id_can_pass_for_a_second_finding_of_another()
    {
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board/members/0", "a"), FaultyBoard.At("/board/members/1", "a"), FaultyBoard.At("/board/members/2", "a\n1"));

        var prints = Fingerprints(FaultyBoard.Subject(FaultyBoard.Create(), rule));

        prints.Distinct(StringComparer.Ordinal).Count().ShouldBe(prints.Length);
    }

    [Fact]
    public void Two_findings_of_one_member_have_two_fingerprints()
    {
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board/members/0/nomination", "a"), FaultyBoard.At("/board/members/0/appointment", "a"));

        var prints = Fingerprints(FaultyBoard.Subject(FaultyBoard.Create(), rule));

        prints.Distinct(StringComparer.Ordinal).Count().ShouldBe(prints.Length);
    }

    [Fact]
    public void Rules_are_addressed_as_they_stood_on_the_day_all_subjects_share()
    {
        var later = new ReportSubject(FaultyBoard.Catalogue.Assess(FaultyBoard.Create(), FaultyBoard.AsAt.PlusDays(1)), "b.yaml");

        HelpUri(new([FaultyBoard.Subject(FaultyBoard.Create())])).ShouldBe("https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/5/2025-06-01");
        HelpUri(new([FaultyBoard.Subject(FaultyBoard.Create()), later])).ShouldBe("https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/5");
    }

    [Theory]
    [InlineData("boards/a.yaml", "boards/a.yaml")]
    [InlineData("./boards/a.yaml", "boards/a.yaml")]
    [InlineData("boards/a b#c?%.yaml", "boards/a%20b%23c%3F%25.yaml")]
    [InlineData("javascript:alert(1).yaml", "javascript%3Aalert%281%29.yaml")]
    [InlineData("/srv/a.yaml", "file:///srv/a.yaml")]
    [InlineData(@"C:\boards\a.yaml", "file:///C:/boards/a.yaml")]
    public void Files_are_addressed(string file, string address) =>
        Results(Log(new([new ReportSubject(FaultyBoard.Catalogue.Assess(FaultyBoard.Create(), FaultyBoard.AsAt), file)])))[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe(address);

    [Fact]
    public void Braces_and_links_in_names_are_shown_as_they_are()
    {
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, FaultyBoard.At("/board", member: null, "{0} [here](https://example.org)."));

        SarifReport.Write(new([FaultyBoard.Subject(FaultyBoard.Create(), rule)])).ShouldContain(@"""{{0}} \\[here\\](https://example.org). ");
    }

    [Fact]
    public void An_empty_report_is_a_run_without_results() => Results(Log(new([]))).ShouldBeEmpty();

    private static bool IsRule(JsonElement rule)
    {
        rule.GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
        rule.GetProperty("help").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        IsLevel(rule.GetProperty("defaultConfiguration"));
        return !rule.TryGetProperty("helpUri", out var address) || Uri.TryCreate(address.GetString(), UriKind.Absolute, out _);
    }

    private static void IsLevel(JsonElement holder) => (holder.GetProperty("level").GetString() is "none" or "note" or "warning" or "error").ShouldBeTrue();

    private static bool IsResult(JsonElement result, JsonElement[] rules)
    {
        result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        IsLevel(result);
        rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
        var location = result.GetProperty("locations").EnumerateArray().ShouldHaveSingleItem();
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        region.GetProperty("startLine").GetInt32().ShouldBePositive();
        region.GetProperty("startColumn").GetInt32().ShouldBePositive();
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!.ShouldStartWith("/");
        return result.GetProperty("partialFingerprints").EnumerateObject().All(print => print.Value.GetString()!.Length == 64);
    }

    private static string HelpUri(Report report) => Rules(Log(report))[0].GetProperty("helpUri").GetString()!;

    private static string[] Fingerprints(ReportSubject subject) =>
        [.. Results(Log(new([subject]))).Select(result => result.GetProperty("partialFingerprints").GetProperty("ruleSubjectEntry/v1").GetString()!)];

    private static JsonElement[] Rules(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static JsonElement[] Results(JsonElement log) => [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static JsonElement Log(Report report, SarifOptions? options = null) => JsonDocument.Parse(SarifReport.Write(report, options)).RootElement;
}
