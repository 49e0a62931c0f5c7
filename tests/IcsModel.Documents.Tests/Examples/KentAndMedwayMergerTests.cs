using System.Text.Json;
using IcsModel.Commissioning;
using IcsModel.Rules;
using NodaTime.Text;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>Eight groups become one, and that one a board: what the published facts show, and no more.</summary>
public sealed class KentAndMedwayMergerTests
{
    public static TheoryData<string, string, string> Table => new()
    {
        // Eight groups applied for one, and it began the day they ended, after the grant.
        { "2020-04-01", "MERGER-001", "satisfied" },
        { "2020-04-01", "MERGER-007", "satisfied" },
        { "2020-04-01", "MERGER-011", "satisfied" },
        { "2020-04-01", "MERGER-012", "satisfied" },
        { "2020-04-01", "MERGER-014", "satisfied" },

        // What came with the application, how it was weighed and decided, the votes and the publication are not shown.
        { "2020-04-01", "MERGER-002", "undetermined" },
        { "2020-04-01", "MERGER-003", "undetermined" },
        { "2020-04-01", "MERGER-004", "undetermined" },
        { "2020-04-01", "MERGER-005", "undetermined" },
        { "2020-04-01", "MERGER-010", "undetermined" },
        { "2020-04-01", "MERGER-013", "undetermined" },
        { "2020-04-01", "MERGER-006", "notApplicable" },
        { "2020-04-01", "MERGER-008", "notApplicable" },

        // The five conditions are known; that they were met is not.
        { "2020-03-31", "MERGER-C1", "undetermined" },
        { "2020-04-01", "MERGER-C2", "undetermined" },
        { "2020-03-31", "MERGER-C3", "undetermined" },
        { "2020-03-31", "MERGER-C4", "undetermined" },
        { "2020-03-31", "MERGER-C5", "undetermined" },
        { "2020-04-01", "MERGER-C1", "notInForce" },

        // So are the commitments; who sat on the governing body is not.
        { "2020-04-01", "LOCAL-KM-001", "undetermined" },
        { "2022-03-31", "LOCAL-KM-002", "undetermined" },
        { "2022-04-01", "LOCAL-KM-002", "notInForce" },
        { "2022-06-30", "LOCAL-KM-003", "undetermined" },
        { "2022-07-01", "LOCAL-KM-003", "notInForce" },

        // A partnership until March 2021, a designated system until June 2022; neither was a body in law.
        { "2021-03-31", "STAGE-005", "notApplicable" },
        { "2021-04-01", "STAGE-005", "satisfied" },
        { "2022-06-30", "STAGE-R1", "satisfied" },
        { "2022-06-30", "STAGE-R2", "undetermined" },
        { "2022-04-27", "STAGE-R5", "notApplicable" },

        // No proposal of the board's constitution is shown.
        { "2022-06-30", "TRANS-004", "notApplicable" },
        { "2022-06-30", "TRANS-005", "notApplicable" },
        { "2022-06-30", "TRANS-006", "notApplicable" },
        { "2022-06-30", "TRANS-007", "notApplicable" },

        // The group ended on 1 July 2022 and the board commissions from then on; what went where is not shown.
        { "2022-07-01", "TRANS-008", "satisfied" },
        { "2022-07-01", "TRANS-024", "satisfied" },
        { "2022-07-01", "TRANS-001", "undetermined" },
        { "2022-07-01", "TRANS-003", "undetermined" },
        { "2022-07-01", "TRANS-009", "undetermined" },
        { "2022-07-01", "TRANS-015", "undetermined" },
        { "2022-07-01", "TRANS-016", "undetermined" },
        { "2022-07-01", "TRANS-017", "undetermined" },
        { "2022-09-30", "TRANS-020", "notApplicable" },
        { "2022-10-01", "TRANS-020", "undetermined" },
        { "2022-07-01", "TRANS-012", "notApplicable" },
        { "2022-07-01", "TRANS-018", "notApplicable" },
        { "2022-07-01", "TRANS-022", "notApplicable" },
        { "2022-07-01", "TRANS-025", "notApplicable" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_rule_says_what_a_person_expects(string day, string rule, string expected) =>
        JsonNamingPolicy.CamelCase.ConvertName(RuleCatalogue.Current.Explain(History(), Day(day), new RuleId(rule)).Outcome.ToString()).ShouldBe(expected);

    [Theory]
    [InlineData("2019-10-21")]
    [InlineData("2020-03-31")]
    [InlineData("2020-04-01")]
    [InlineData("2021-04-01")]
    [InlineData("2022-06-30")]
    [InlineData("2022-07-01")]
    [InlineData("2026-04-01")]
    public void Nothing_is_unmet(string day) =>
        RuleCatalogue.Current.Assess(History(), Day(day)).Outcomes.ShouldAllBe(outcome => outcome.Outcome != Outcome.NotSatisfied);

    [Fact]
    public void Tells_the_story_of_eight_groups_one_group_and_the_board()
    {
        var history = History();
        var merger = history.Mergers.ShouldHaveSingleItem();

        merger.Applicants.Count.ShouldBe(8);
        merger.StatusOn(new(2019, 10, 21)).ShouldBe(MergerStatus.InPrinciple);
        merger.StatusOn(new(2020, 4, 1)).ShouldBe(MergerStatus.Established);
        history.Transition!.SuccessorOf(merger.NewGroup!, SuccessorPurpose.Other)!.Code.ShouldBe("QKS");
    }

    private static CommissioningHistory History()
    {
        var result = GovernanceDocumentReader.ReadFile(Path.Combine(ExampleFiles.Folder, "..", "commissioning", "kent-and-medway-merger.yaml"));

        result.Errors.Select(error => error.ToString()).ShouldBeEmpty();
        return result.Document!.Commissioning!;
    }

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
