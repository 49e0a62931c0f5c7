using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>One invented system from document to verdict: two boards, a county that straddles them, a city and a district.</summary>
public sealed class WorkedSystemTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    private static readonly string Document = File.ReadAllText(Path.Combine(ExampleFiles.Root(), "tests", "IcsModel.Documents.Tests", "Examples", "WorkedSystem.yaml"));

    [Theory]
    [InlineData("ICP-MEMB-001")]
    [InlineData("ICP-MEMB-002")]
    [InlineData("ICP-MEMB-003")]
    [InlineData("STRAT-006")]
    [InlineData("STRAT-013")]
    [InlineData("STRAT-014")]
    [InlineData("JSNA-005")]
    [InlineData("JSNA-011")]
    [InlineData("HWB-008")]
    [InlineData("HWB-009")]
    [InlineData("REGARD-001")]
    [InlineData("JOINT-001")]
    [InlineData("JOINT-002")]
    [InlineData("JOINT-003")]
    public void As_it_stands_it_satisfies(string rule) => Assess(Document)[rule].Outcome.ShouldBe(Outcome.Satisfied);

    [Fact]
    public void As_it_stands_nothing_is_unmet() => Assess(Document).Outcomes.ShouldAllBe(outcome => outcome.Outcome != Outcome.NotSatisfied);

    [Fact]
    public void The_first_board_has_two_responsible_local_authorities()
    {
        var system = System(Document);

        system.Councils.Select(council => (council.Body!.Code, ResponsibleAuthorities.IsResponsible(council, system)))
            .ShouldBe([("NORTH", true), ("PORT", true), ("WEST", false), ("MILL", false)]);
    }

    [Fact]
    public void The_second_board_has_two_too_and_shares_the_county()
    {
        var system = System(Document);
        var second = system with { Area = system.NeighbouringBoards[0].Area };

        second.Councils.Select(council => (council.Body!.Code, ResponsibleAuthorities.IsResponsible(council, second)))
            .ShouldBe([("NORTH", true), ("PORT", false), ("WEST", true), ("MILL", false)]);
    }

    [Fact]
    public void The_county_overlaps_both_boards_and_the_city_one()
    {
        var system = System(Document);

        BoardsOf(system, council: 0).ShouldBe([true, true]);
        BoardsOf(system, council: 1).ShouldBe([true, false]);
    }

    // What stands in the document, what stands there instead, the rule, what it then says, and a word of its findings.
    [Theory]
    [InlineData("          - { id: port, person: { id: p-3 }, appointedBy: { kind: localAuthority, code: PORT }, substitute: false, from: 2022-07-01 }\n", "", "ICP-MEMB-002", Outcome.NotSatisfied, "Port City")]
    [InlineData("appointedByPartnership: true, nominatedBy: { kind: twoTierDistrict, code: MILL }", "appointedBy: { kind: twoTierDistrict, code: MILL }", "ICP-MEMB-003", Outcome.NotSatisfied, "mill")]
    [InlineData("          - { recipient: { kind: localAuthority, code: PORT }, on: 2024-03-20 }\n", "", "STRAT-013", Outcome.NotSatisfied, "Port City")]
    [InlineData("          - { recipient: { kind: localAuthority, code: NORTH }, on: 2024-03-20 }\n", "", "STRAT-013", Outcome.NotSatisfied, "Northshire")]
    [InlineData("          - { recipient: { kind: integratedCareBoard, code: ICB-1 }, on: 2024-03-20 }\n", "", "STRAT-014", Outcome.NotSatisfied, "ICB-1")]
    [InlineData("          - { recipient: { kind: integratedCareBoard, code: ICB-2 }, on: 2024-03-20 }\n", "", "STRAT-014", Outcome.NotSatisfied, "ICB-2")]
    [InlineData("          - { recipient: { kind: integratedCarePartnership, code: ICP-1 }, on: 2023-09-11 }\n", "", "JSNA-005", Outcome.NotSatisfied, "ICP-1")]
    [InlineData("          - { recipient: { kind: integratedCarePartnership, code: ICP-2 }, on: 2023-09-11 }\n", "", "JSNA-005", Outcome.NotSatisfied, "ICP-2")]
    [InlineData("          - { group: district, body: { kind: twoTierDistrict, code: MILL }, from: 2023-02-01, to: 2023-03-01 }\n", "", "JSNA-011", Outcome.NotSatisfied, "Millbrook")]
    [InlineData("code: ICB-2 }\n            represents", "code: ICB-3 }\n            represents", "HWB-008", Outcome.NotSatisfied, "ICB-2")]
    [InlineData("sharedRepresentationAgreed: true", "sharedRepresentationAgreed: false", "HWB-009", Outcome.NotSatisfied, "")]
    [InlineData("      sharedRepresentationAgreed: true\n", "", "HWB-009", Outcome.Undetermined, "")]
    [InlineData("regardRecorded: { complete: true, items: [strategy-1, strategy-2] }", "regardRecorded: { complete: true, items: [strategy-1] }", "REGARD-001", Outcome.NotSatisfied, "strategy-2")]
    [InlineData("items: [first, second]", "items: [first]", "STRAT-006", Outcome.NotSatisfied, "")]
    [InlineData("items: [{ kind: localAuthority, code: NORTH }] }\n      functions", "items: [{ kind: localAuthority, code: NORTH }, { kind: charity, name: A Charity }] }\n      functions", "JOINT-002", Outcome.NotSatisfied, "A Charity")]
    [InlineData("arranger: { kind: integratedCareBoard, code: ICB-1 }", "arranger: { kind: localAuthority, code: NORTH }", "JOINT-001", Outcome.NotSatisfied, "")]
    [InlineData("vestedIn: { kind: integratedCareBoard, code: ICB-1 }, exercisableByArranger: true", "vestedIn: { kind: localAuthority, code: NORTH }, exercisableByArranger: false", "JOINT-003", Outcome.NotSatisfied, "")]
    public void With_one_fact_changed_it_says(string fact, string change, string rule, Outcome expected, string names)
    {
        Document.ShouldContain(fact);

        var outcome = Assess(Document.Replace(fact, change, StringComparison.Ordinal))[rule];

        outcome.Outcome.ShouldBe(expected);
        $"{outcome.Message} {string.Join(' ', outcome.Findings.Select(finding => $"{finding.MemberId} {finding.Message}"))}".ShouldContain(names);
    }

    [Theory]
    [InlineData(2, Outcome.NotSatisfied)]
    [InlineData(3, Outcome.Satisfied)]
    public void The_partnership_has_three_members_at_least(int members, Outcome expected)
    {
        var system = System(Document);
        var partnership = system.Partnerships[0];
        system = system with { Partnerships = FactList.Complete(partnership with { Members = FactList.Complete([.. partnership.Members.Take(members)]) }) };

        RuleCatalogue.Current.Assess(system, Day)["ICP-MEMB-004"].Outcome.ShouldBe(expected);
    }

    [Theory]
    [InlineData("GSTRAT-15")]
    [InlineData("GSTRAT-16")]
    [InlineData("GSTRAT-17")]
    public void A_strategy_of_march_2024_is_held_to_the_second_guidance(string rule) => Assess(Document)[rule].Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Before_the_boards_were_established_none_of_it_was_in_force()
    {
        var outcomes = RuleCatalogue.Current.Assess(System(Document), new LocalDate(2022, 6, 30)).Outcomes
            .Where(outcome => outcome.RuleId.Value.Split('-') is ["ICP" or "STRAT", ..] or ["REGARD", "001"] or ["JOINT", "001" or "002" or "003" or "004" or "005" or "007" or "009" or "010" or "011"])
            .ToArray();

        outcomes.Length.ShouldBe(31);
        outcomes.ShouldAllBe(outcome => outcome.Outcome == Outcome.NotInForce);
    }

    private static bool?[] BoardsOf(IntegratedCareSystem system, int council) =>
    [
        ResponsibleAuthorities.AreasOverlap(system.Councils[council].Area, system.Area),
        ResponsibleAuthorities.AreasOverlap(system.Councils[council].Area, system.NeighbouringBoards[0].Area),
    ];

    private static Assessment Assess(string document) => RuleCatalogue.Current.Assess(System(document), Day);

    private static IntegratedCareSystem System(string document)
    {
        var result = GovernanceDocumentReader.ReadYaml(document);

        result.Errors.Select(error => error.ToString()).ShouldBeEmpty();
        return result.Document!.System!;
    }
}
