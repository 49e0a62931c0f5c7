using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;
using Outcome = IcsModel.Rules.Outcome;

namespace IcsModel.Tests.Properties;

/// <summary>Laws that hold for every board and every date.</summary>
public sealed class OutcomeProperties
{
    private static readonly string[] Cultures = ["", "en-GB", "tr-TR", "ar-SA", "fa-IR", "th-TH"];

    [Fact]
    public void Only_declared_outcomes_occur() =>
        ForAll(made => Settled(made).All(settled => settled.Key.Definition.Outcomes.Contains(settled.Value)));

    [Fact]
    public void Deciding_and_assessing_agree() =>
        ForAll(made =>
        {
            var assessment = RuleCatalogue.Current.Assess(made.Board, made.AsAt);
            var verdict = RuleCatalogue.Current.Decide(made.Board, made.AsAt);
            return assessment.Verdict == verdict
                && assessment.HasBreach == verdict.HasBreach
                && assessment.Outcomes.Select(outcome => (outcome.RuleId, outcome.Outcome)).SequenceEqual(Settled(made).Select(settled => (settled.Key.Id, settled.Value)));
        });

    [Fact]
    public void A_sum_is_the_worst_of_its_parts() =>
        ForAll(made =>
        {
            var verdict = RuleCatalogue.Current.Decide(made.Board, made.AsAt);
            var sum = RuleCatalogue.Current[new RuleId("ICB-BOARD-100")];
            var parts = sum.Definition.WorstOf.Select(id => verdict[id]).ToArray();
            var gravest = new[] { Outcome.NotSatisfied, Outcome.Undetermined, Outcome.Satisfied, Outcome.NotApplicable, Outcome.NotInForce }.First(parts.Contains);
            return verdict[sum.Id] == gravest;
        });

    [Fact]
    public void Every_outcome_is_put_into_words() =>
        ForAll(made => None(RuleCatalogue.Current.Assess(made.Board, made.AsAt).Outcomes.Where(outcome => !HasItsWords(outcome))));

    [Fact]
    public void Findings_never_say_worse_than_the_outcome() =>
        ForAll(made => None(RuleCatalogue.Current.Assess(made.Board, made.AsAt).Outcomes
            .Where(outcome => outcome.Outcome != Outcome.NotSatisfied)
            .SelectMany(outcome => outcome.Findings.Where(finding => finding.Outcome == Outcome.NotSatisfied).Select(finding => $"{outcome} {finding}"))));

    [Fact]
    public void The_order_of_members_never_matters() =>
        ForAll(made =>
        {
            var members = made.Board.Members.ToArray();
            new Random(members.Length).Shuffle(members);
            var shuffled = made.Board with { Members = FactList.NotStated<BoardMember>(members).WithCompleteness(made.Board.Members.Completeness) };

            return None(Found(made.Board, made.AsAt).Except(Found(shuffled, made.AsAt), StringComparer.Ordinal))
                && Found(made.Board, made.AsAt).SequenceEqual(Found(shuffled, made.AsAt), StringComparer.Ordinal);
        });

    [Fact]
    public void Two_runs_give_the_same_words_under_every_culture() =>
        ForAll(
            made =>
            {
                var expected = Words.Of(made.Board, made.AsAt);
                return Cultures.All(culture => string.Equals(Under(culture, () => Words.Of(made.Board, made.AsAt)), expected, StringComparison.Ordinal));
            },
            cases: 60);

    [Fact]
    public void A_board_is_the_same_before_and_after_it_is_asked_about() =>
        ForAll(made =>
        {
            var asked = made.Board with { };
            var hash = asked.GetHashCode();
            RuleCatalogue.Current.Decide(asked, made.AsAt);
            return asked.Equals(made.Board) && made.Board.Equals(asked) && asked.GetHashCode() == hash && made.Board.GetHashCode() == hash;
        });

    [Fact]
    public void A_copy_with_other_facts_gives_its_own_outcomes() =>
        ForAll(made =>
        {
            var board = LawfulBoard.Create();
            RuleCatalogue.Current.Decide(board, made.AsAt);
            var copy = board with { Members = made.Board.Members, EstablishedOn = made.Board.EstablishedOn };
            var built = new IntegratedCareBoard
            {
                Code = board.Code,
                Name = board.Name,
                EstablishedOn = made.Board.EstablishedOn,
                Members = made.Board.Members,
                Attendees = board.Attendees,
                Vacancies = board.Vacancies,
                SkillsReviews = board.SkillsReviews,
                SelectionGuidancePublished = board.SelectionGuidancePublished,
                Constitution = board.Constitution,
                Committees = board.Committees,
            };
            return copy.Equals(built) && RuleCatalogue.Current.Decide(copy, made.AsAt) == RuleCatalogue.Current.Decide(built, made.AsAt);
        });

    [Fact]
    public void Threads_agree()
    {
        foreach (var made in RandomBoards.Fixed(40))
        {
            var board = made.Board with { };
            var expected = Words.Of(made.Board, made.AsAt);
            var texts = new string[8];

            Parallel.For(0, texts.Length, i => texts[i] = Words.Of(board, made.AsAt));

            texts.ShouldAllBe(text => string.Equals(text, expected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void One_assessment_may_be_read_by_several_threads()
    {
        foreach (var made in RandomBoards.Fixed(40, seed: 2))
        {
            var assessment = RuleCatalogue.Current.Assess(made.Board, made.AsAt);
            var texts = new string[8];

            Parallel.For(0, texts.Length, i => texts[i] = Words.Of(assessment));

            texts.ShouldAllBe(text => string.Equals(text, Words.Of(made.Board, made.AsAt), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_empty_board_satisfies_and_fails_nothing()
    {
        var empty = new IntegratedCareBoard();
        for (var day = new LocalDate(2022, 5, 1); day < new LocalDate(2027, 1, 1); day = day.PlusDays(1))
        {
            var verdict = RuleCatalogue.Current.Decide(empty, day);

            (verdict.CountOf(Outcome.Satisfied) + verdict.CountOf(Outcome.NotSatisfied)).ShouldBe(0);
            verdict[new RuleId("ICB-BOARD-100")].ShouldBe(day < new LocalDate(2022, 7, 1) ? Outcome.NotInForce : Outcome.Undetermined);
            verdict[new RuleId("NHSE-BOARD-005")].ShouldBe(day < new LocalDate(2022, 7, 1) ? Outcome.NotInForce : Outcome.Undetermined);
        }
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1752, 9, 2)]
    [InlineData(9999, 12, 31)]
    public void Any_date_can_be_asked_about(int year, int month, int day) =>
        Should.NotThrow(() => Words.Of(LawfulBoard.Create(), new LocalDate(year, month, day)));

    internal static IEnumerable<KeyValuePair<Rule, Outcome>> Settled(BoardCase made)
    {
        var verdict = RuleCatalogue.Current.Decide(made.Board, made.AsAt);
        return Enumerable.Range(0, verdict.Count).Select(verdict.At);
    }

    private static void ForAll(Func<BoardCase, bool> law, int cases = 300) =>
        Prop.ForAll(RandomBoards.Arbitrary, law).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true));

    /// <summary>Whether there are no counterexamples; shows them where there are.</summary>
    private static bool None<T>(IEnumerable<T> counterexamples)
    {
        counterexamples.ShouldBeEmpty();
        return true;
    }

    private static bool HasItsWords(RuleOutcome outcome) =>
        outcome.Message.Length > 0
        && (outcome.Outcome != Outcome.Undetermined || outcome.Missing.Count > 0 || outcome.Rule.Definition.WorstOf.Count > 0)
        && (outcome.Outcome is Outcome.Undetermined or Outcome.NotSatisfied || outcome.Missing.Count == 0)
        && (outcome.Severity is not null) == (outcome.Outcome == Outcome.NotSatisfied)
        && (outcome.Remedy is null || outcome.Outcome == Outcome.NotSatisfied);

    /// <summary>Outcomes, and findings without their places, in an order of their own.</summary>
    private static IEnumerable<string> Found(IntegratedCareBoard board, LocalDate asAt) =>
        RuleCatalogue.Current.Assess(board, asAt).Outcomes
            .SelectMany(outcome => outcome.Findings
                .Select(finding => $"{outcome}: {finding.MemberId} {finding.Outcome} {finding.Message}")
                .Order(StringComparer.Ordinal)
                .Prepend(outcome.ToString()));

    private static string Under(string culture, Func<string> make)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
