using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Constitutions.Committees;

/// <summary>Two non-executive members are just enough to keep all the roles apart: one chairs audit, the other pay and is deputy chair.</summary>
public sealed class TwoNonExecutivesTests
{
    private static readonly string[] Rules = ["NHSE-BOARD-003", "NHSE-ROLE-001", "NHSE-ROLE-002", "NHSE-CMTE-002", "NHSE-CMTE-004"];

    [Fact]
    public void Two_suffice() => Outcomes(WithTwo()).ShouldAllBe(outcome => outcome == Outcome.Satisfied);

    [Theory]
    [InlineData("p-audit-chair", "p-audit-chair", "NHSE-CMTE-004")]
    [InlineData("p-deputy", "p-deputy", "NHSE-ROLE-001, NHSE-ROLE-002, NHSE-CMTE-002, NHSE-CMTE-004")]
    public void One_of_them_cannot_hold_both_chairs(string audit, string pay, string unmet)
    {
        var board = WithTwo()
            .WithCommittee(LawfulGovernance.AuditCommittee, committee => committee with { Chair = new Person { Id = audit } })
            .WithCommittee(LawfulGovernance.RemunerationCommittee, committee => committee with { Chair = new Person { Id = pay } });

        string.Join(", ", Rules.Zip(Outcomes(board)).Where(pair => pair.Second == Outcome.NotSatisfied).Select(pair => pair.First)).ShouldBe(unmet);
    }

    [Fact]
    public void The_deputy_cannot_change_places_with_the_audit_chair()
    {
        var board = WithTwo()
            .WithCommittee(LawfulGovernance.AuditCommittee, committee => committee with { Chair = new Person { Id = "p-deputy" } })
            .WithCommittee(LawfulGovernance.RemunerationCommittee, committee => committee with { Chair = new Person { Id = "p-audit-chair" } });

        RuleCatalogue.Current.Decide(board, LawfulGovernance.Day)[new RuleId("NHSE-CMTE-002")].ShouldBe(Outcome.NotSatisfied);
    }

    private static IntegratedCareBoard WithTwo() => LawfulGovernance.Create().WithoutMember(LawfulBoard.ThirdNonExecutive);

    private static Outcome[] Outcomes(IntegratedCareBoard board)
    {
        var verdict = RuleCatalogue.Current.Decide(board, LawfulGovernance.Day);
        return [.. Rules.Select(rule => verdict[new RuleId(rule)])];
    }
}
