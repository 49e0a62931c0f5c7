using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.TestSupport;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>The invented board, lawful in every respect, on days other than that of its table.</summary>
public sealed class ExampleshireTests
{
    private readonly IntegratedCareBoard board = ExampleFiles.Board("nhs-exampleshire.json");

    [Fact]
    public void The_file_is_the_lawful_board_of_the_tests_as_the_writer_writes_it() =>
        File.ReadAllText(ExampleFiles.PathOf("nhs-exampleshire.json")).ShouldBe(GovernanceDocumentWriter.WriteJsonText(LawfulGovernance.Create(LawfulBoard.FirstDay)));

    [Fact]
    public void On_its_first_day_no_variation_is_recorded_yet()
    {
        var verdict = RuleCatalogue.Current.Decide(board, new LocalDate(2022, 7, 1));

        verdict[new RuleId("ICB-BOARD-015")].ShouldBe(Outcome.NotApplicable);
        verdict.CountOf(Outcome.NotApplicable).ShouldBe(2);
        verdict.CountOf(Outcome.NotInForce).ShouldBe(2);
        verdict.CountOf(Outcome.Undetermined).ShouldBe(0);
        verdict.CountOf(Outcome.NotSatisfied).ShouldBe(0);
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
