using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>The invented board, lawful in every respect, on days other than that of its table.</summary>
public sealed class ExampleshireTests
{
    private readonly IntegratedCareBoard board = ExampleFiles.Board("nhs-exampleshire.json");

    [Fact]
    public void The_file_is_the_lawful_board_of_the_tests_as_the_writer_writes_it() =>
        File.ReadAllText(ExampleFiles.PathOf("nhs-exampleshire.json")).ShouldBe(GovernanceDocumentWriter.WriteJsonText(LawfulGovernance.Create(LawfulBoard.Established)));

    [Fact]
    public void On_its_first_day_no_variation_is_recorded_yet()
    {
        var verdict = CompositionCatalogue.Rules.Decide(board, new LocalDate(2022, 7, 1));

        verdict[new RuleId("ICB-BOARD-015")].ShouldBe(Outcome.NotApplicable);
        verdict.CountOf(Outcome.NotApplicable).ShouldBe(2);
        verdict.CountOf(Outcome.NotInForce).ShouldBe(2);
        verdict.CountOf(Outcome.Undetermined).ShouldBe(0);
        verdict.CountOf(Outcome.NotSatisfied).ShouldBe(0);
    }

    [Theory]
    [InlineData(2022, 7, 1)]
    [InlineData(2022, 12, 31)]
    [InlineData(2023, 9, 30)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 6, 1)]
    public void Nothing_is_unmet_of_all_that_is_asked_of_its_governance(int year, int month, int day) =>
        RuleCatalogue.Current.Assess(board, new LocalDate(year, month, day)).Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotSatisfied)
            .Select(outcome => $"{outcome}: {outcome.Message}")
            .ShouldBeEmpty();

    [Fact]
    public void Everything_that_can_be_settled_in_its_third_year_is_satisfied()
    {
        var outcomes = RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 1)).Outcomes.ToLookup(outcome => outcome.Outcome, outcome => outcome.RuleId.Value);

        outcomes[Outcome.Undetermined].ShouldBe(["NHSE-COI-003", "ICB-STA-012"], ignoreOrder: true);
        outcomes[Outcome.NotApplicable].ShouldBe(["ICB-BOARD-002", "ICB-CON-015", "ICB-EST-006", "ICB-EST-010", "ICB-EST-011", "NHSE-CLUST-001", "NHSE-FPPT-001", "NHSE-FPPT-003"], ignoreOrder: true);
        outcomes[Outcome.NotInForce].ShouldBe(["NHSE-MERGE-004", "NHSE-ROLE-001", "NHSE-ROLE-002"], ignoreOrder: true);
        outcomes[Outcome.NotSatisfied].ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3, 31, Outcome.NotInForce)]
    [InlineData(4, 1, Outcome.Satisfied)]
    public void The_second_model_constitution_is_met_from_its_first_day(int month, int day, Outcome expected)
    {
        var verdict = RuleCatalogue.Current.Decide(board, new LocalDate(2026, month, day));

        verdict[new RuleId("NHSE-ROLE-001")].ShouldBe(expected);
        verdict[new RuleId("NHSE-ROLE-002")].ShouldBe(expected);
    }
}
