using System.Text.Json;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Documents.Tests.Examples;

public sealed class SystemTableTests
{
    public static TheoryData<string> Files => [.. SystemTable.All.Select(table => table.File)];

    [Fact]
    public void Every_example_has_a_table_of_expected_outcomes() =>
        Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)!).ShouldBe(SystemTable.All.Select(table => table.File), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rule_says_what_a_person_expects(string file)
    {
        var table = TableOf(file);
        var expected = table.Groups.SelectMany(group => group.Ids.Split(' ').Select(id => $"{id}: {group.Outcome}"));

        var outcomes = RuleCatalogue.Current.Assess(System(file), table.AsAt).Outcomes;

        var actual = outcomes.Select(outcome => $"{outcome.RuleId.Value}: {JsonNamingPolicy.CamelCase.ConvertName(outcome.Outcome.ToString())}");
        string.Join('\n', actual.Order(StringComparer.Ordinal)).ShouldBe(string.Join('\n', expected.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_table_gives_166_outcomes_each_with_a_reason(string file)
    {
        var groups = TableOf(file).Groups;

        groups.SelectMany(group => group.Ids.Split(' ')).Distinct(StringComparer.Ordinal).Count().ShouldBe(166);
        groups.ShouldAllBe(group => group.Because.EndsWith('.'));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_unmet_on_the_day_stated_or_on_any_other(string file)
    {
        var (system, table) = (System(file), TableOf(file));

        system.StatedOn.ShouldBe(table.AsAt);
        foreach (var day in new[] { table.AsAt, new LocalDate(2022, 6, 30), new LocalDate(2022, 7, 1), new LocalDate(2024, 2, 1), new LocalDate(2026, 7, 1) })
        {
            RuleCatalogue.Current.Assess(system, day).Outcomes.ShouldAllBe(outcome => outcome.Outcome != Outcome.NotSatisfied);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Undetermined_says_what_was_found_and_what_is_missing(string file)
    {
        foreach (var outcome in RuleCatalogue.Current.Assess(System(file), TableOf(file).AsAt).Outcomes.Where(outcome => outcome is { Outcome: Outcome.Undetermined, Rule.Definition.IsAggregate: false }))
        {
            outcome.Message.ShouldEndWith(".", customMessage: outcome.RuleId.Value);
            outcome.Missing.ShouldNotBeEmpty(outcome.RuleId.Value);
            outcome.Missing.ShouldAllBe(missing => missing.Pointer.StartsWith('/') || missing.Kind == MissingKind.SourceUnverified, outcome.RuleId.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_survives_the_round_trip_through_json(string file)
    {
        var system = System(file);

        var again = GovernanceDocumentReader.Read(GovernanceDocumentWriter.WriteJson(system), DocumentFormat.Json);

        again.Errors.ShouldBeEmpty();
        again.Document!.System.ShouldBe(system);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_names_nobody(string file) =>
        System(file).Partnerships.SelectMany(partnership => partnership.Members).ShouldAllBe(member => member.Person == null);

    private static string Folder { get; } = Path.Combine(ExampleFiles.Folder, "..", "systems");

    private static IntegratedCareSystem System(string file)
    {
        var result = GovernanceDocumentReader.ReadFile(Path.Combine(Folder, file));

        result.Errors.Select(error => error.ToString()).ShouldBeEmpty();
        return result.Document!.System!;
    }

    private static SystemTable TableOf(string file) => SystemTable.All.Single(table => string.Equals(table.File, file, StringComparison.Ordinal));
}
