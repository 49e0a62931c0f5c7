using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>The board of the README, what is said of what its page leaves open, and what becomes of it without its chair.</summary>
public sealed class SouthWestLondonTests
{
    private static readonly LocalDate AsAt = new(2025, 6, 1);

    private readonly IntegratedCareBoard board = ExampleFiles.Board("nhs-south-west-london.yaml");

    [Fact]
    public void All_22_seats_are_listed() => board.Members.Count.ShouldBe(22);

    [Theory]
    [InlineData("ICB-BOARD-001", "chair", "/board/members/0/appointment/by", "/board/members/0/appointment/approvals")]
    [InlineData("ICB-BOARD-003", "chief executive", "/board/members/5/appointment/by", "/board/members/5/appointment/approvals")]
    [InlineData("ICB-BOARD-007", "partner member", "/board/members/6/nomination", "/board/members/9/nomination")]
    [InlineData("ICB-BOARD-008", "partner member", "/board/members/10/nomination", "/board/members/10/appointment/approvals")]
    [InlineData("ICB-BOARD-009", "partner member", "/board/members/11/nomination", "/board/members/11/appointment/approvals")]
    public void What_is_known_and_what_is_missing_are_named(string id, string known, string missing, string missingToo)
    {
        var outcome = RuleCatalogue.Current.Assess(board, AsAt)[id];

        outcome.Message.ShouldContain(known);
        outcome.Message.ShouldContain("not");
        PointersOf(outcome).ShouldContain(missing, StringComparer.Ordinal);
        PointersOf(outcome).ShouldContain(missingToo, StringComparer.Ordinal);
    }

    [Fact]
    public void A_complete_list_without_a_chair_shows_a_vacancy()
    {
        var chair = RuleCatalogue.Current.Assess(WithoutChair(Completeness.Complete), AsAt)["ICB-BOARD-001"];

        chair.Outcome.ShouldBe(Outcome.NotSatisfied);
        chair.Reason.ShouldBe(Reason.Vacancy);
        chair.Severity.ShouldBe(Severity.Breach);
        chair.Remedy.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData(Completeness.NotStated)]
    [InlineData(Completeness.Partial)]
    public void A_list_not_stated_complete_shows_none_and_says_what_to_state(Completeness completeness)
    {
        var assessment = RuleCatalogue.Current.Assess(WithoutChair(completeness), AsAt);

        assessment.HasBreach.ShouldBeFalse();
        assessment["ICB-BOARD-001"].Outcome.ShouldBe(Outcome.Undetermined);
        PointersOf(assessment["ICB-BOARD-001"]).ShouldContain("/board/members", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void On_another_day_the_undated_list_shows_nothing(int days)
    {
        var verdict = RuleCatalogue.Current.Decide(board, AsAt.PlusDays(days));

        verdict[new RuleId("ICB-BOARD-005")].ShouldBe(Outcome.Undetermined);
        verdict[new RuleId("NHSE-BOARD-004")].ShouldBe(Outcome.Undetermined);
        verdict.CountOf(Outcome.Satisfied).ShouldBe(0);
        verdict.CountOf(Outcome.NotSatisfied).ShouldBe(0);
    }

    private static string[] PointersOf(RuleOutcome outcome) => [.. outcome.Missing.Select(missing => missing.Pointer)];

    private IntegratedCareBoard WithoutChair(Completeness completeness)
    {
        BoardMember[] others = [.. board.Members.Where(member => member.Seat != SeatKind.Chair)];
        return board with { Members = FactList.NotStated<BoardMember>(others).WithCompleteness(completeness) };
    }
}
