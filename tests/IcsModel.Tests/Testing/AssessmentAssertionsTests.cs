using System.Runtime.CompilerServices;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Testing;

public sealed class AssessmentAssertionsTests
{
    private static readonly LocalDate Day = new(2025, 6, 2);

    private static Assessment Lawful => RuleCatalogue.Current.Assess(LawfulBoard.Create(), Day);

    [Fact]
    public void What_holds_gives_the_assessment_back()
    {
        var assessment = Lawful;

        assessment.ShouldHaveNoBreach()
            .ShouldSatisfy("ICB-BOARD-001", "ICB-BOARD-003")
            .ShouldNotApply("ICB-BOARD-002")
            .ShouldBeUndetermined("ICB-COI-001")
            .ShouldHave(Outcome.Satisfied, "ICB-BOARD-008")
            .ShouldHave(Outcome.NotInForce, "NHSE-ROLE-001")
            .ShouldAnswer("ICB-BOARD-001", "ICB-BOARD-002")
            .ShouldBe(assessment);
        WithoutChair().ShouldNotSatisfy("ICB-BOARD-001");
    }

    [Fact]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void What_does_not_hold_is_told_in_full() =>
        string.Join(
            "\n\n--------\n\n",
            Failure(() => WithoutChair().ShouldHaveNoBreach()),
            Failure(() => WithoutConstitution().ShouldSatisfy("NHSE-BOARD-006")),
            Failure(() => WithoutApprovals().ShouldSatisfy("ICB-BOARD-001", "ICB-BOARD-006")),
            Failure(() => Lawful.ShouldNotSatisfy("ICB-BOARD-001")),
            Failure(() => Lawful.ShouldBeUndetermined("ICB-BOARD-001")),
            Failure(() => Lawful.ShouldNotApply("ICB-BOARD-001")),
            Failure(() => RuleCatalogue.Current.Assess(LawfulSystem.Create().WithoutPartnershipMember("county"), LawfulSystem.Day).ShouldHaveNoBreach()))
            .ShouldMatchApproved(approval => approval
                .NoDiff()
                .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings)
                .WithFilenameGenerator((_, _, type, _) => $"AssertionMessages.{(string.Equals(type, "approved", StringComparison.Ordinal) ? "verified" : type)}.txt"));

    [Fact]
    public void Undetermined_rules_are_told_where_answers_were_expected() => Failure(() => WithoutConstitution().ShouldAnswer("ICB-BOARD-001", "NHSE-BOARD-006"))
        .ShouldStartWith("NHS Exampleshire Integrated Care Board was expected to answer ICB-BOARD-001, NHSE-BOARD-006 on 2025-06-02.\n\nNHSE-BOARD-006: undetermined (FactMissing)\n");

    [Fact]
    public void Every_rule_is_meant_where_none_is_named()
    {
        var message = Failure(() => RuleCatalogue.Current.Assess(new IntegratedCareBoard(), Day).ShouldAnswer());

        message.ShouldStartWith("Integrated care board was expected to answer every rule on 2025-06-02.\n\nICB-BOARD-001: undetermined");
        message.ShouldEndWith(" more rules came out otherwise.");
        message.Split('\n').Count(line => line.Contains(": undetermined (", StringComparison.Ordinal)).ShouldBe(20);
    }

    [Fact]
    public void Aggregates_are_no_breach_of_their_own() =>
        Failure(() => WithoutChair().ShouldHaveNoBreach()).ShouldNotContain("ICB-BOARD-100");

    [Fact]
    public void A_name_breaks_no_line_and_colours_no_terminal()
    {
        var board = LawfulBoard.Create().WithoutMembers(SeatKind.Chair) with { Name = "NHS \u001b[31mRed\nICB-BOARD-001: satisfied" };

        Failure(() => RuleCatalogue.Current.Assess(board, Day).ShouldHaveNoBreach()).ShouldStartWith("NHS  [31mRed ICB-BOARD-001: satisfied was expected to have no breach");
    }

    [Theory]
    [InlineData("ICB-BOARD-01", "No rule that evaluates has the id ICB-BOARD-01; did you mean ICB-BOARD-001? (Parameter 'rules')")]
    [InlineData("icb-board-001", "No rule that evaluates has the id icb-board-001; did you mean ICB-BOARD-001? (Parameter 'rules')")]
    [InlineData("ICP-MEMB-001", "The rule ICP-MEMB-001 asks about another kind of subject than was assessed. (Parameter 'rules')")]
    [InlineData("NHSE-BOARD-007", "The entry NHSE-BOARD-007 evaluates nothing, and so has no outcome. (Parameter 'rules')")]
    [InlineData("", "The id of a rule is blank. (Parameter 'rules')")]
    [InlineData(null, "The id of a rule is blank. (Parameter 'rules')")]
    public void An_id_without_an_outcome_is_wrong_use(string? rule, string message)
    {
        Should.Throw<ArgumentException>(() => Lawful.ShouldSatisfy(rule!)).Message.ShouldBe(message);
        Should.Throw<ArgumentException>(() => Lawful.ShouldAnswer("ICB-BOARD-001", rule!)).Message.ShouldBe(message);
    }

    [Fact]
    public void Other_wrong_use_throws()
    {
        Should.Throw<ArgumentException>(() => Lawful.ShouldSatisfy()).Message.ShouldStartWith("Name at least one rule.");
        Should.Throw<ArgumentException>(() => Lawful.ShouldHave((Outcome)7, "ICB-BOARD-001")).ParamName.ShouldBe("outcome");
        Should.Throw<ArgumentNullException>(() => ((Assessment)null!).ShouldHaveNoBreach());
        Should.Throw<ArgumentNullException>(() => ((Assessment)null!).ShouldSatisfy("ICB-BOARD-001"));
        Should.Throw<ArgumentNullException>(() => ((Assessment)null!).ShouldAnswer());
        Should.Throw<ArgumentNullException>(() => ((Scenario)null!).ShouldHold());
    }

    [Fact]
    public void A_scenario_that_holds_gives_itself_back()
    {
        var scenario = Scenarios.Find("ICB-BOARD-008: nobody was nominated");

        scenario.ShouldHold().ShouldBe(scenario);
        scenario.ShouldHold(RuleCatalogue.Current).ShouldBe(scenario);
    }

    [Fact]
    public void A_scenario_that_does_not_hold_tells_what_differs() =>
        Failure(() => Scenarios.Find("ICB-BOARD-008: nobody was nominated").ShouldHold(RuleCatalogue.Current.Without(new RuleId("ICB-BOARD-008"))))
            .ShouldBe("The scenario \"ICB-BOARD-008: nobody was nominated\" does not hold.\n\nThe catalogue has no rule ICB-BOARD-008.");

    private static Assessment WithoutChair() => RuleCatalogue.Current.Assess(LawfulBoard.Create().WithoutMembers(SeatKind.Chair), Day);

    private static Assessment WithoutConstitution() => RuleCatalogue.Current.Assess(LawfulBoard.Create() with { Constitution = null }, Day);

    private static Assessment WithoutApprovals() => RuleCatalogue.Current.Assess(
        LawfulBoard.Create()
            .WithMember(SeatKind.DirectorOfFinance, member => member.WithAppointment(appointment => appointment with { Approvals = FactList.Complete<Approval>() }))
            .WithMember("council", member => member.WithAppointment(appointment => appointment with { Approvals = FactList.Complete<Approval>() })),
        Day);

    private static string Failure(Action assertion) => Should.Throw<IcsAssertionException>(assertion).Message;
}
