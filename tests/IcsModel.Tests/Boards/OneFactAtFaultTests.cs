using IcsModel.Rules;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Boards;

/// <summary>For every rule a board that differs from the lawful one in one fact, and every outcome which that fact changes.</summary>
public sealed class OneFactAtFaultTests
{
    [Fact]
    public void The_lawful_board_has_only_these_outcomes_besides_satisfied() =>
        ChangesOf(OneFactAtFault.Lawful()).ShouldBe(["ICB-BOARD-002 NotApplicable"]);

    [Theory]
    [InlineData("the chair has left", "ICB-BOARD-001 NotSatisfied", "ICB-BOARD-011 NotApplicable", "ICB-BOARD-100 NotSatisfied")]
    [InlineData("the board itself removes the chair", "ICB-BOARD-002 NotSatisfied")]
    [InlineData(
        "NHS England approves the chief executive a month late",
        "ICB-BOARD-003 NotSatisfied", "ICB-BOARD-011 NotApplicable", "ICB-BOARD-100 NotSatisfied")]
    [InlineData("the chief executive is employed by another board", "ICB-BOARD-004 NotSatisfied", "ICB-BOARD-100 NotSatisfied")]
    [InlineData(
        "all ordinary members but two resign",
        "ICB-BOARD-005 NotSatisfied", "ICB-BOARD-009 NotSatisfied", "ICB-BOARD-011 NotApplicable", "ICB-BOARD-012 Undetermined", "ICB-BOARD-100 NotSatisfied",
        "NHSE-BOARD-002 NotSatisfied", "NHSE-BOARD-003 NotSatisfied", "NHSE-BOARD-004 NotSatisfied", "NHSE-BOARD-005 NotSatisfied",
        "NHSE-ROLE-001 NotSatisfied", "NHSE-ROLE-002 NotSatisfied")]
    [InlineData(
        "the chair approves no director of finance",
        "ICB-BOARD-006 NotSatisfied", "ICB-BOARD-100 NotSatisfied", "NHSE-BOARD-002 NotSatisfied")]
    [InlineData(
        "the trusts' nominee leaves",
        "ICB-BOARD-007 NotSatisfied", "ICB-BOARD-011 NotApplicable", "ICB-BOARD-100 NotSatisfied", "NHSE-BOARD-004 NotSatisfied")]
    [InlineData("one practice of two nominates", "ICB-BOARD-008 NotSatisfied", "ICB-BOARD-100 NotSatisfied")]
    [InlineData("one council of two nominates", "ICB-BOARD-009 NotSatisfied", "ICB-BOARD-100 NotSatisfied")]
    [InlineData("the councils attest no regard to guidance", "ICB-BOARD-010 Undetermined")]
    [InlineData("one person is the nominee of trusts and of practices", "ICB-BOARD-011 NotSatisfied", "ICB-BOARD-100 NotSatisfied")]
    [InlineData(
        "the chair sits in the trusts' seat",
        "ICB-BOARD-007 NotSatisfied", "ICB-BOARD-011 NotSatisfied", "ICB-BOARD-100 NotSatisfied", "NHSE-BOARD-004 NotSatisfied")]
    [InlineData("nobody knows mental illness services", "ICB-BOARD-012 Undetermined")]
    [InlineData("the medical director was thought to undermine independence", "ICB-BOARD-013 NotSatisfied")]
    [InlineData("a member of the commissioning committee is not the chair's", "ICB-BOARD-014 NotSatisfied")]
    [InlineData("NHS England approves the variation afterwards", "ICB-BOARD-015 NotSatisfied")]
    [InlineData("the director of nursing does not vote", "NHSE-BOARD-002 NotSatisfied")]
    [InlineData("two of three non-executives leave", "NHSE-BOARD-003 NotSatisfied")]
    [InlineData("the constitution is silent on joint accountability", "NHSE-BOARD-006 NotSatisfied")]
    [InlineData("no skills review", "NHSE-BOARD-008 Undetermined")]
    [InlineData("a participant votes", "NHSE-BOARD-009 Undetermined")]
    [InlineData("the quorum needs the chair", "NHSE-ROLE-001 NotSatisfied")]
    [InlineData("nobody is senior non-executive member", "NHSE-ROLE-002 NotSatisfied")]
    public void One_fact_changes_exactly_these_outcomes(string fact, params string[] changes) =>
        ChangesOf(OneFactAtFault.Boards[fact]).Except(["ICB-BOARD-002 NotApplicable"], StringComparer.Ordinal).ShouldBe(changes);

    [Fact]
    public void Every_outcome_of_every_such_board_reads_well()
    {
        foreach (var (_, board) in OneFactAtFault.Boards)
        {
            foreach (var outcome in CompositionCatalogue.Rules.Assess(board, OneFactAtFault.Day).Outcomes)
            {
                outcome.ShouldReadWell();
            }
        }
    }

    private static IEnumerable<string> ChangesOf(IcsModel.Boards.IntegratedCareBoard board)
    {
        var assessment = CompositionCatalogue.Rules.Assess(board, OneFactAtFault.Day);
        return assessment.Outcomes.Where(outcome => outcome.Outcome != Outcome.Satisfied).Select(outcome => $"{outcome.RuleId.Value} {outcome.Outcome}");
    }
}
