using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Documents;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.DocsTests.Snippets;

/// <summary>The examples in <c>docs/testing.md</c> and under "In a test" in the README; tests themselves.</summary>
public sealed class Testing
{
    private static readonly RuleCatalogue OurCatalogue = RuleCatalogue.Current;

    public static IEnumerable<object[]> EveryScenario => Scenarios.Names;

    [Theory]
    [MemberData(nameof(EveryScenario))]
    public void Our_catalogue_answers_as_the_law_has_it(string name) => Scenarios.Find(name).ShouldHold(OurCatalogue);

    [Fact]
    public void Our_board_page_shows_every_vacancy()
    {
        foreach (var scenario in Scenarios.Boards.Where(scenario => scenario.Reason == Reason.Vacancy))
        {
            var page = OurPage.Of(scenario.CreateBoard(), scenario.Day);

            Assert.Contains(scenario.Rule.Value, page);
        }
    }

    [Fact]
    public void Our_board_breaks_no_rule()
    {
        var board = GovernanceDocumentReader.ReadFile("board.yaml").Document!.Board!;

        RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 1))
            .ShouldHaveNoBreach()
            .ShouldSatisfy("ICB-BOARD-005", "NHSE-BOARD-002")
            .ShouldAnswer("ICB-BOARD-011");
    }

    [Fact]
    public void Without_a_nominee_of_primary_care_our_page_shows_the_vacancy()
    {
        var board = LawfulBoard.Create().WithoutMembers(SeatKind.PartnerPrimaryMedical);

        RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 2))
            .ShouldNotSatisfy("ICB-BOARD-008")
            .ShouldSatisfy("ICB-BOARD-007", "ICB-BOARD-009");
    }

    [Fact]
    public void Several_facts_are_changed_at_once()
    {
        var board = LawfulGovernance.Create()
            .WithMember(SeatKind.Chair, chair => chair with { To = new LocalDate(2026, 8, 1) })
            .WithMember("deputy", member => member with { IsDeputyChair = false })
            .WithMemberAdded(LawfulBoard.OrdinaryMember("new", SeatKind.NonExecutive, new LocalDate(2026, 8, 1)))
            .WithConstitution(constitution => constitution with { QuorumWithoutChair = new Clause { Provides = false } })
            .WithCommittee(CommitteeKind.Audit, audit => audit with { Chair = new Person { Id = "p-deputy" } });

        var system = LawfulSystem.Create()
            .WithBoard(own => own with { Name = "NHS Sampleshire Integrated Care Board" })
            .WithoutPartnershipMember("county")
            .WithStrategy("ics-2", strategy => strategy with { PublishedOn = null });

        RuleCatalogue.Current.Assess(board, LawfulGovernance.Day).ShouldNotSatisfy("ICB-BOARD-001", "NHSE-ROLE-001");
        RuleCatalogue.Current.Assess(system, LawfulSystem.Day).ShouldNotSatisfy("ICP-MEMB-002");
    }

    /// <summary>Stands for what a reader tests.</summary>
    private static class OurPage
    {
        internal static string Of(IntegratedCareBoard board, LocalDate day) =>
            string.Join('\n', OurCatalogue.Assess(board, day).Outcomes.Where(outcome => outcome.Reason == Reason.Vacancy).Select(outcome => outcome.RuleId.Value));
    }
}
