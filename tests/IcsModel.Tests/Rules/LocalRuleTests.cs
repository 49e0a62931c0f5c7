using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.TestSupport;

namespace IcsModel.Tests.Rules;

public sealed class LocalRuleTests
{
    private static readonly LocalDate FirstDay = new(2024, 4, 1);

    private static readonly RuleDefinition Definition = new()
    {
        Id = new RuleId("LOCAL-001"),
        Title = "At most sixteen members",
        Citation = new Citation(Instruments.ModelConstitution, "cl. 2.1"),
        Force = LegalForce.LocalConstitution,
        InForce = [EffectivePeriod.Since(FirstDay)],
        Bearer = "ICB",
        Asks = "The board has at most sixteen members.",
        Decides = "Counts the members listed.",
        Outcomes = [Outcome.NotInForce, Outcome.NotApplicable, Outcome.Undetermined, Outcome.Satisfied, Outcome.NotSatisfied],
    };

    private readonly RuleCatalogue catalogue = CompositionCatalogue.Rules.With(LocalRule.ForBoard(Definition, AtMostSixteen));

    [Fact]
    public void Is_decided_after_the_rules_of_the_library()
    {
        var verdict = catalogue.Decide(LawfulBoard.Create(), FirstDay);

        verdict.Count.ShouldBe(26);
        verdict.At(25).Key.Id.Value.ShouldBe("LOCAL-001");
        verdict.At(25).Value.ShouldBe(Outcome.Satisfied);
    }

    [Fact]
    public void Says_in_its_own_words_what_it_found()
    {
        var board = LawfulBoard.Create().WithMemberAdded(LawfulBoard.Ordinary("extra", SeatKind.OtherOrdinary, FirstDay));

        var outcome = catalogue.Assess(board, FirstDay)["LOCAL-001"];

        outcome.Outcome.ShouldBe(Outcome.NotSatisfied);
        outcome.Reason.ShouldBe(Reason.ProcedureNotFollowed);
        outcome.Severity.ShouldBe(Severity.Departure);
        outcome.Message.ShouldBe("The board has 17 members.");
        outcome.Remedy.ShouldBe("Vary the constitution first.");
        outcome.Findings.ShouldBe([new Finding("/board/members/16", "extra", Outcome.NotSatisfied, "This is one too many.")]);
    }

    [Fact]
    public void Names_what_is_missing()
    {
        var outcome = catalogue.Assess(new IntegratedCareBoard(), FirstDay)["LOCAL-001"];

        outcome.Outcome.ShouldBe(Outcome.Undetermined);
        outcome.Missing.ShouldBe([new MissingFact(MissingKind.Fact, "/board/members", "who the members are")]);
    }

    [Fact]
    public void Is_not_asked_before_its_first_day_nor_while_there_is_no_board()
    {
        var never = CompositionCatalogue.Rules.With(LocalRule.ForBoard(Definition, (_, _) => throw new InvalidOperationException("Asked.")));

        never.Decide(LawfulBoard.Create(), FirstDay.PlusDays(-1))[Definition.Id].ShouldBe(Outcome.NotInForce);
        never.Decide(LawfulBoard.Create(new LocalDate(2026, 4, 1)), FirstDay)[Definition.Id].ShouldBe(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData(2024, 4, 1)]
    [InlineData(2026, 12, 31)]
    public void Is_given_the_board_and_the_date_asked_about(int year, int month, int day)
    {
        var (board, date) = (LawfulBoard.Create(), new LocalDate(year, month, day));
        var seen = (Board: (IntegratedCareBoard?)null, Date: default(LocalDate));
        var watching = CompositionCatalogue.Rules.With(LocalRule.ForBoard(Definition, (asked, asAt) =>
        {
            seen = (asked, asAt);
            return AtMostSixteen(asked, asAt);
        }));

        watching.Decide(board, date);

        seen.Board.ShouldBeSameAs(board);
        seen.Date.ShouldBe(date);
    }

    [Fact]
    public void An_answer_it_does_not_declare_is_a_fault_of_the_rule()
    {
        var silent = LocalRule.ForBoard(Definition with { Outcomes = [Outcome.Satisfied] }, (_, _) => new LocalRuling { Outcome = Outcome.Undetermined, Message = "?" });

        var message = Should.Throw<InvalidOperationException>(() => CompositionCatalogue.Rules.With(silent).Decide(LawfulBoard.Create(), FirstDay)).Message;

        message.ShouldBe("The local rule LOCAL-001 answered Undetermined, which it does not declare.");
    }

    [Fact]
    public void An_answer_of_not_in_force_or_none_is_a_fault_of_the_rule()
    {
        var early = LocalRule.ForBoard(Definition, (_, _) => new LocalRuling { Outcome = Outcome.NotInForce, Message = "?" });
        var mute = LocalRule.ForBoard(Definition, (_, _) => null!);

        Should.Throw<InvalidOperationException>(() => CompositionCatalogue.Rules.With(early).Assess(LawfulBoard.Create(), FirstDay));
        Should.Throw<InvalidOperationException>(() => CompositionCatalogue.Rules.With(mute).Assess(LawfulBoard.Create(), FirstDay));
    }

    [Fact]
    public void An_unverified_source_finds_nothing_unmet() =>
        Should.Throw<ArgumentException>(() => LocalRule.ForBoard(Definition with { Confidence = Confidence.Unverified }, AtMostSixteen));

    [Fact]
    public void A_rule_that_decides_nothing_itself_is_refused()
    {
        Should.Throw<ArgumentException>(() => LocalRule.ForBoard(Definition with { Evaluates = false }, AtMostSixteen));
        Should.Throw<ArgumentException>(() => LocalRule.ForBoard(Definition with { WorstOf = [new RuleId("ICB-BOARD-001")] }, AtMostSixteen));
        Should.Throw<ArgumentException>(() => LocalRule.ForBoard(Definition with { Outcomes = [] }, AtMostSixteen));
        Should.Throw<ArgumentNullException>(() => LocalRule.ForBoard(null!, AtMostSixteen));
        Should.Throw<ArgumentNullException>(() => LocalRule.ForBoard(Definition, null!));
    }

    [Fact]
    public void A_catalogue_holds_256_deciding_rules_and_no_more()
    {
        var full = CompositionCatalogue.Rules;
        for (var i = full.Decide(new IntegratedCareBoard(), FirstDay).Count; i < 256; i++)
        {
            full = full.With(LocalRule.ForBoard(Definition with { Id = new RuleId($"LOCAL-{i:000}") }, AtMostSixteen));
        }

        full.Decide(LawfulBoard.Create(), FirstDay).At(255).Value.ShouldBe(Outcome.Satisfied);
        full.Decide(LawfulBoard.Create(), FirstDay)[new RuleId("ICB-BOARD-001")].ShouldBe(Outcome.Satisfied);
        Should.Throw<ArgumentException>(() => full.With(LocalRule.ForBoard(Definition with { Id = new RuleId("LOCAL-256") }, AtMostSixteen)));
    }

    private static LocalRuling AtMostSixteen(IntegratedCareBoard board, LocalDate asAt)
    {
        var members = board.Members;
        if (!members.IsComplete)
        {
            return new LocalRuling
            {
                Outcome = Outcome.Undetermined,
                Reason = Reason.ListNotComplete,
                Message = "The list of members is not known to be complete.",
                Missing = [new MissingFact(MissingKind.Fact, "/board/members", "who the members are")],
            };
        }

        return members.Count <= 16
            ? new LocalRuling { Outcome = Outcome.Satisfied, Message = $"The board has {members.Count} members." }
            : new LocalRuling
            {
                Outcome = Outcome.NotSatisfied,
                Reason = Reason.ProcedureNotFollowed,
                Message = $"The board has {members.Count} members.",
                Remedy = "Vary the constitution first.",
                Findings = [new Finding($"/board/members/{members.Count - 1}", members[^1].Id, Outcome.NotSatisfied, "This is one too many.")],
            };
    }
}
