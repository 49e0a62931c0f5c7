using IcsModel.Boards;
using IcsModel.Interests;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Testing.Cases.Governance;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Governance;

/// <summary>Registers with hundreds of entries: nothing is overlooked, and nothing is allocated.</summary>
public sealed class LargeRegisterTests
{
    private const int Staff = 640;

    [Fact]
    public void Hundreds_of_nil_returns_change_nothing()
    {
        var board = WithStaff(Enumerable.Range(0, Staff).Select(i => Nil(i)));

        foreach (var rule in (string[])["ICB-COI-001", "ICB-COI-004", "NHSE-COI-003"])
        {
            board.Ask(rule, LawfulGovernance.Day).ShouldComeTo(Outcome.Satisfied);
        }
    }

    [Fact]
    public void Every_late_declaration_is_found()
    {
        var board = WithStaff(Enumerable.Range(0, Staff).Select(i => i % 100 == 7 ? Late(i) : InTime(i)));

        board.Ask("ICB-COI-004", LawfulGovernance.Day).ShouldComeTo(Outcome.NotSatisfied, Reason.Missing)
            .Findings.Select(finding => finding.Location)
            .ShouldBe([.. Enumerable.Range(0, 7).Select(i => $"/registersOfInterests/2/entries/{(100 * i) + 7}/declaredOn")]);
    }

    [Fact]
    public void A_declaration_in_time_is_still_awaited_before_its_day()
    {
        var board = WithStaff(Enumerable.Range(0, Staff).Select(InTime));

        board.Ask("ICB-COI-004", new(2026, 5, 20)).ShouldComeTo(Outcome.Undetermined, Reason.PendingEvent).Findings.Count.ShouldBe(Staff);
        board.Ask("ICB-COI-004", new(2026, 5, 21)).ShouldComeTo(Outcome.Satisfied);
    }

    [Theory]
    [InlineData("2026-04-01")]
    [InlineData("2026-05-20")]
    [InlineData("2026-09-01")]
    [InlineData("2028-02-29")]
    [InlineData("9999-12-31")]
    public void Deciding_allocates_nothing(string on)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        IntegratedCareBoard[] boards =
        [
            LawfulGovernance.Create(),
            WithStaff(Enumerable.Range(0, Staff).Select(i => i % 3 == 0 ? Late(i) : InTime(i))),
            WithStaff([new InterestEntry()]) with { StatedOn = new(2026, 8, 1) },
            .. InterestCases.All.Select(one => one.CreateBoard()),
        ];
        foreach (var board in boards)
        {
            var verdict = RuleCatalogue.Current.Decide(board, day);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var again = RuleCatalogue.Current.Decide(board, day);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

            bytes.ShouldBe(0);
            again.Equals(verdict).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_last_days_of_the_calendar_are_no_trouble()
    {
        var last = LocalDate.MaxIsoValue;
        var board = LawfulGovernance.Create().WithInterest(last.PlusDays(-3), last, isDeclared: true)
            .WithEntry(0, LawfulGovernance.EndedInterest, entry => entry with { EndedOn = last, PublishedUntil = last, RetainedUntil = last }) with
        {
            Declarations = FactList.Complete(new Declaration { On = last.PlusDays(-1), IsEntered = false }),
        };

        board.Ask("ICB-COI-004", last).ShouldComeTo(Outcome.Satisfied);
        board.Ask("ICB-COI-005", last).ShouldComeTo(Outcome.Undetermined, Reason.PendingEvent);
        board.Ask("NHSE-COI-004", last).Outcome.ShouldBe(Outcome.Satisfied);
    }

    private static IntegratedCareBoard WithStaff(IEnumerable<InterestEntry> entries) =>
        LawfulGovernance.Create().WithRegister(LawfulGovernance.EmployeeRegister, register => register with { Entries = FactList.Complete<InterestEntry>([.. entries]) });

    private static InterestEntry Nil(int i) => new()
    {
        Id = $"s-{i}",
        Person = new Person { Id = $"p-s-{i}" },
        IsNilReturn = true,
        DeclaredOn = new LocalDate(2026, 5, 21),
    };

    private static InterestEntry InTime(int i) => Nil(i) with { IsNilReturn = false, AwareOn = new LocalDate(2026, 5, 1) };

    private static InterestEntry Late(int i) => Nil(i) with { IsNilReturn = false, AwareOn = new LocalDate(2026, 4, 20) };
}
