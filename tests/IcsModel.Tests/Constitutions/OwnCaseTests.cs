using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <summary>Every rule of a board's own constitution shows every outcome it can have.</summary>
public sealed class OwnCaseTests
{
    public static TheoryData<string> Names => [.. OwnCases.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_to_what_the_constitution_says(string name)
    {
        var one = OwnCases.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        var outcome = one.Ask();

        outcome.ShouldComeTo(one.Expected, one.Reason);
        outcome.Severity.ShouldBe(one.Expected == Outcome.NotSatisfied ? Severity.Departure : null);
        string[] said = [outcome.Message, .. outcome.Remarks, .. outcome.FactsSeen, .. outcome.Findings.Select(finding => finding.Message), .. outcome.Missing.Select(missing => missing.Description)];
        foreach (var part in one.Says)
        {
            said.ShouldContain(sentence => sentence.Contains(part, StringComparison.Ordinal), $"{part}: {string.Join(" | ", said)}");
        }

        if (one.Findings is { } findings)
        {
            outcome.Findings.Select(finding => finding.Location).ShouldBe(findings);
        }
    }

    [Fact]
    public void A_board_that_keeps_to_its_constitution_meets_every_rule_of_it()
    {
        var board = OwnBoard.Create();

        var own = board.Catalogue().Assess(board, OwnBoard.Day).Outcomes.Where(outcome => outcome.Rule.Definition.Force == LegalForce.LocalConstitution).ToArray();

        own.Length.ShouldBeGreaterThan(20);
        own.Where(outcome => outcome.Outcome != Outcome.Satisfied).Select(outcome => $"{outcome}: {outcome.Message}").ShouldBeEmpty();
        foreach (var outcome in own)
        {
            outcome.ShouldReadWell();
        }
    }

    [Fact]
    public void Every_family_of_rules_has_a_case_for_every_outcome()
    {
        foreach (var family in ConstitutionalRulesTests.Families(OwnBoard.Create()))
        {
            OwnCases.All.Where(one => string.Equals(ConstitutionalRulesTests.FamilyOf(one.Rule), family, StringComparison.Ordinal)).Select(one => one.Expected).Distinct().Order()
                .ShouldBe([Outcome.NotApplicable, Outcome.Undetermined, Outcome.Satisfied, Outcome.NotSatisfied], ignoreOrder: true, family);
        }
    }

    [Fact]
    public void Every_finding_of_a_departure_names_the_clause_and_the_page()
    {
        foreach (var one in OwnCases.All.Where(one => one.Expected == Outcome.NotSatisfied))
        {
            foreach (var finding in one.Ask().Findings.Where(finding => finding.Outcome == Outcome.NotSatisfied))
            {
                (finding.Message.Contains("(clause ", StringComparison.Ordinal) || finding.Location is "/board/members").ShouldBeTrue($"{one.Name}: {finding.Message}");
            }
        }
    }

    [Fact]
    public void No_two_cases_of_a_rule_have_one_name() =>
        OwnCases.All.GroupBy(one => one.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
}
