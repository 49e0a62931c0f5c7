using System.Text.Json;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Documents.Tests.Examples;

public sealed class ExampleTableTests
{
    private static readonly string[] Groups = ["ICB-BOARD-", "ICB-NOM-", "NHSE-BOARD-", "NHSE-ROLE-"];

    public static TheoryData<string> Files => [.. ExampleTable.All.Select(table => table.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_entry_says_what_a_person_expects(string file)
    {
        var table = TableOf(file);
        var board = ExampleFiles.Board(file);

        var expected = table.Outcomes.Select(row => $"{row.Id}: {row.Outcome}");
        var actual = RuleCatalogue.Current.Rules.Where(IsExpected).Select(rule => $"{rule.Id.Value}: {Answer(rule, board, table.AsAt)}");

        string.Join('\n', actual.Order(StringComparer.Ordinal)).ShouldBe(string.Join('\n', expected.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_table_has_the_31_entries_each_with_a_reason(string file)
    {
        var outcomes = TableOf(file).Outcomes;

        outcomes.Select(row => row.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(31);
        outcomes.ShouldAllBe(row => row.Because.EndsWith('.'));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_breach_or_inconsistency_is_found(string file)
    {
        var assessment = RuleCatalogue.Current.Assess(ExampleFiles.Board(file), TableOf(file).AsAt);

        assessment.HasBreach.ShouldBeFalse();
        assessment.Outcomes.ShouldAllBe(outcome => outcome.Severity == null || outcome.Severity < Severity.Breach);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_date_of_a_table_is_the_day_the_facts_are_stated_on(string file)
    {
        var statedOn = ExampleFiles.Board(file).StatedOn;

        (statedOn ?? TableOf(file).AsAt).ShouldBe(TableOf(file).AsAt);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Undetermined_says_what_was_found_and_what_is_missing(string file)
    {
        var assessment = RuleCatalogue.Current.Assess(ExampleFiles.Board(file), TableOf(file).AsAt);
        var undetermined = assessment.Outcomes.Where(outcome => outcome is { Outcome: Outcome.Undetermined, Rule.Definition.IsAggregate: false });

        foreach (var outcome in undetermined)
        {
            outcome.Message.ShouldEndWith(".", customMessage: outcome.RuleId.Value);
            outcome.Missing.ShouldNotBeEmpty(outcome.RuleId.Value);
            outcome.Missing.ShouldAllBe(missing => missing.Pointer.StartsWith('/') || missing.Kind == MissingKind.SourceUnverified, outcome.RuleId.Value);
        }
    }

    /// <summary>Real boards publish little of how they conduct themselves; only Hertfordshire and West Essex shows parts of its constitution.</summary>
    [Theory]
    [InlineData("nhs-dorset.yaml", "")]
    [InlineData("nhs-hertfordshire-and-west-essex.yaml", "ICB-CON-001 ICB-CON-003 ICB-CON-004")]
    [InlineData("nhs-kent-and-medway.yaml", "")]
    [InlineData("nhs-north-east-london.yaml", "")]
    [InlineData("nhs-northamptonshire.yaml", "")]
    [InlineData("nhs-south-west-london.yaml", "")]
    public void Of_its_governance_a_real_board_shows_this_and_nothing_is_unmet(string file, string satisfied)
    {
        var outcomes = RuleCatalogue.Current.Assess(ExampleFiles.Board(file), TableOf(file).AsAt).Outcomes.Where(outcome => !IsExpected(outcome.Rule)).ToArray();

        string.Join(' ', outcomes.Where(outcome => outcome.Outcome == Outcome.Satisfied).Select(outcome => outcome.RuleId.Value)).ShouldBe(satisfied);
        outcomes.ShouldAllBe(outcome => outcome.Outcome != Outcome.NotSatisfied);
    }

    private static bool IsExpected(Rule rule) => Array.Exists(Groups, group => rule.Id.Value.StartsWith(group, StringComparison.Ordinal));

    private static string Answer(Rule rule, IntegratedCareBoard board, LocalDate asAt)
    {
        var definition = rule.Definition;
        return definition.Evaluates ? JsonNamingPolicy.CamelCase.ConvertName(RuleCatalogue.Current.Assess(board, asAt)[rule.Id].Outcome.ToString())
            : definition.SameAs.Count > 0 ? "same as " + string.Join(", ", definition.SameAs.Select(id => id.Value))
            : "definition";
    }

    private static ExampleTable TableOf(string file) => ExampleTable.All.Single(table => string.Equals(table.File, file, StringComparison.Ordinal));
}
