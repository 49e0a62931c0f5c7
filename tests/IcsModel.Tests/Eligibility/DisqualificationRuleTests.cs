using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Eligibility;

public sealed class DisqualificationRuleTests
{
    private static readonly Disqualification Order = new() { Criterion = DisqualificationCriterion.BankruptcyRestrictions, From = new LocalDate(2026, 8, 1) };

    private static readonly Disqualification Conviction = new()
    {
        Criterion = DisqualificationCriterion.Conviction,
        From = new LocalDate(2025, 1, 1),
        SentenceMonths = 6,
        WithOptionOfFine = false,
    };

    [Fact]
    public void Each_barred_member_is_located_with_the_criterion_and_the_day()
    {
        var board = With(With(LawfulGovernance.Create(), 3, Order), 12, Conviction, Order);

        var orders = RuleCatalogue.Current.Assess(board, LawfulGovernance.Day)["NHSE-DISQ-004"];
        var convictions = RuleCatalogue.Current.Assess(board, LawfulGovernance.Day)["NHSE-DISQ-003"];

        orders.Findings.Select(finding => (finding.Location, finding.MemberId)).ShouldBe(
            [("/board/members/3/disqualifications/0", "medical"), ("/board/members/12/disqualifications/1", "place-1")]);
        convictions.Findings.ShouldHaveSingleItem().Message.ShouldContain("on 2026-03-18");
    }

    [Fact]
    public void One_barred_outweighs_another_of_whom_nothing_is_known()
    {
        var board = With(LawfulGovernance.Create(), 12, Order).WithMember(3, member => member with { Disqualifications = FactList<Disqualification>.Unknown });

        var outcome = RuleCatalogue.Current.Assess(board, LawfulGovernance.Day)["NHSE-DISQ-004"].ShouldComeTo(Outcome.NotSatisfied, Reason.Disqualified);

        outcome.Missing.ShouldHaveSingleItem().Pointer.ShouldBe("/board/members/3/disqualifications");
        outcome.Severity.ShouldBe(Severity.Advisory);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void Facts_at_the_ends_of_the_calendar_are_read(int year, int month, int day)
    {
        var far = new LocalDate(year, month, day);
        var board = With(LawfulGovernance.Create(), 12, Conviction with { From = far }, Order with { From = far, To = far }).WithMember(7, member => member with
        {
            From = far,
            Term = new TermOfOffice { Number = int.MinValue, EndsOn = far, FirstAppointedOn = far },
            Disqualifications = FactList.Complete(Conviction with { From = far }),
        });

        Should.NotThrow(() => Properties.Words.Of(board, far));
        Should.NotThrow(() => Properties.Words.Of(board, LawfulGovernance.Day));
    }

    private static IntegratedCareBoard With(IntegratedCareBoard board, int member, params Disqualification[] entries) =>
        board.WithMember(member, one => one with { Disqualifications = FactList.Complete<Disqualification>(entries) });
}
