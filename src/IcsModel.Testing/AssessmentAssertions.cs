using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>Assertions on what an assessment found, for any test framework.</summary>
/// <remarks>
/// Each gives the assessment back, so that several can follow each other. One that does not hold throws <see cref="IcsAssertionException"/> with the rules concerned:
/// provision, what was found and where, what would put it right and what is missing. An id that the assessment has no outcome for is wrong use, not a failed
/// assertion: it throws <see cref="ArgumentException"/> with the nearest id.
/// </remarks>
/// <example>
/// <code>
/// RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 1))
///     .ShouldHaveNoBreach()
///     .ShouldSatisfy("ICB-BOARD-001", "ICB-BOARD-003")
///     .ShouldAnswer("ICB-BOARD-008");
/// </code>
/// </example>
public static class AssessmentAssertions
{
    /// <summary>No rule of statute or regulations is unmet, and no facts contradict each other. Rules left undetermined do not matter; ask <see cref="ShouldAnswer"/> for those.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="IcsAssertionException">Some rule is not satisfied, and that is a breach or an inconsistency.</exception>
    public static Assessment ShouldHaveNoBreach(this Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Hold(assessment, "to have no breach", [.. assessment.Outcomes.Where(IsBreach)]);
    }

    /// <summary>Each of the rules is satisfied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule is named, or the assessment has no outcome for one.</exception>
    /// <exception cref="IcsAssertionException">One of the rules came to another outcome.</exception>
    public static Assessment ShouldSatisfy(this Assessment assessment, params ReadOnlySpan<string> rules) => assessment.ShouldHave(Outcome.Satisfied, rules);

    /// <summary>Each of the rules is not satisfied: facts that decide are given, and they do not meet it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule is named, or the assessment has no outcome for one.</exception>
    /// <exception cref="IcsAssertionException">One of the rules came to another outcome.</exception>
    public static Assessment ShouldNotSatisfy(this Assessment assessment, params ReadOnlySpan<string> rules) => assessment.ShouldHave(Outcome.NotSatisfied, rules);

    /// <summary>Each of the rules is undetermined: the facts given do not decide.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule is named, or the assessment has no outcome for one.</exception>
    /// <exception cref="IcsAssertionException">One of the rules came to another outcome.</exception>
    public static Assessment ShouldBeUndetermined(this Assessment assessment, params ReadOnlySpan<string> rules) => assessment.ShouldHave(Outcome.Undetermined, rules);

    /// <summary>Each of the rules is in force and has nothing to ask.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule is named, or the assessment has no outcome for one.</exception>
    /// <exception cref="IcsAssertionException">One of the rules came to another outcome.</exception>
    public static Assessment ShouldNotApply(this Assessment assessment, params ReadOnlySpan<string> rules) => assessment.ShouldHave(Outcome.NotApplicable, rules);

    /// <summary>Each of the rules came to an outcome.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule is named, the assessment has no outcome for one, or <paramref name="outcome"/> is none of the five.</exception>
    /// <exception cref="IcsAssertionException">One of the rules came to another outcome.</exception>
    public static Assessment ShouldHave(this Assessment assessment, Outcome outcome, params ReadOnlySpan<string> rules)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (!Enum.IsDefined(outcome))
        {
            throw new ArgumentException("The outcome must be one of the five.", nameof(outcome));
        }

        var asked = rules.IsEmpty ? throw new ArgumentException("Name at least one rule.", nameof(rules)) : AskedRules.Of(assessment, rules);
        return Hold(assessment, Words.Expected(outcome, AssessmentText.Listed(asked)), [.. asked.Where(one => one.Outcome != outcome)]);
    }

    /// <summary>None of the rules is undetermined: the facts given decide each of them, whichever way. Without ids, none of all that were assessed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentException">The assessment has no outcome for one of the rules.</exception>
    /// <exception cref="IcsAssertionException">One of the rules is undetermined.</exception>
    public static Assessment ShouldAnswer(this Assessment assessment, params ReadOnlySpan<string> rules)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var asked = rules.IsEmpty ? [.. assessment.Outcomes.Where(one => !one.Rule.Definition.IsAggregate)] : AskedRules.Of(assessment, rules);
        var expected = rules.IsEmpty ? "to answer every rule" : $"to answer {AssessmentText.Listed(asked)}";
        return Hold(assessment, expected, [.. asked.Where(one => one.Outcome == Outcome.Undetermined)]);
    }

    private static bool IsBreach(RuleOutcome outcome) => outcome.Severity >= Severity.Breach && !outcome.Rule.Definition.IsAggregate;

    private static Assessment Hold(Assessment assessment, string expected, RuleOutcome[] otherwise) =>
        otherwise.Length == 0 ? assessment : throw new IcsAssertionException(AssessmentText.Of(assessment, expected, otherwise));
}
