using IcsModel.Commissioning;
using IcsModel.Rules;
using NodaTime.Text;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>The groups of Kent and Medway, of which little is public: nothing is found unmet, and what is known is said.</summary>
public sealed class CommissioningExampleTests
{
    private static CommissioningHistory History =>
        GovernanceDocumentReader.ReadFile(Path.Combine(ExampleFiles.Folder, "..", "commissioning", "kent-and-medway.yaml")).Document!.Commissioning!;

    [Fact]
    public void Is_read_without_an_error_and_survives_the_round_trip()
    {
        var again = GovernanceDocumentReader.Read(GovernanceDocumentWriter.WriteJson(History), DocumentFormat.Json);

        again.Errors.ShouldBeEmpty();
        again.Document!.Commissioning.ShouldBe(History);
        History.Groups.Count.ShouldBe(9);
    }

    [Theory]
    [InlineData("2013-03-31")]
    [InlineData("2013-04-01")]
    [InlineData("2018-08-07")]
    [InlineData("2020-03-31")]
    [InlineData("2020-04-01")]
    [InlineData("2021-06-01")]
    [InlineData("2022-04-14")]
    [InlineData("2022-06-30")]
    [InlineData("2022-07-01")]
    public void Raises_no_false_alarm(string day) =>
        RuleCatalogue.Current.Assess(History, On(day)).Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotSatisfied)
            .Select(outcome => $"{outcome}: {outcome.Message}")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("CCG-CON-002", "2021-06-01", Outcome.Satisfied)]
    [InlineData("CCG-EST-001", "2021-06-01", Outcome.Undetermined)]
    [InlineData("CCG-GB-002", "2021-06-01", Outcome.Undetermined)]
    [InlineData("CCG-REP-001", "2021-03-31", Outcome.NotApplicable)]
    [InlineData("CCG-REP-001", "2021-04-01", Outcome.Undetermined)]
    [InlineData("CCG-FIN-001", "2021-03-31", Outcome.NotApplicable)]
    [InlineData("CCG-INT-001", "2018-08-07", Outcome.Undetermined)]
    [InlineData("CCG-INT-001", "2020-04-01", Outcome.NotApplicable)]
    [InlineData("CCG-GB-002", "2022-06-30", Outcome.Undetermined)]
    [InlineData("CCG-GB-002", "2022-07-01", Outcome.NotInForce)]
    public void Says_what_is_known(string rule, string day, Outcome expected) => RuleCatalogue.Current.Decide(History, On(day))[new RuleId(rule)].ShouldBe(expected);

    private static LocalDate On(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
