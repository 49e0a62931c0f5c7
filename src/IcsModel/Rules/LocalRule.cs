using IcsModel.Boards;
using IcsModel.Law;
using NodaTime;

namespace IcsModel.Rules;

/// <summary>Makes rules of one's own, such as a requirement of a board's own constitution, to add to a catalogue.</summary>
/// <remarks>
/// A local rule has the same parts as the library's own and the same promises: severity follows from its force, it is asked only while in force and while
/// the board exists, and one whose source is unverified may not find a requirement unmet.
/// </remarks>
/// <example>
/// <code>
/// var atMostTwenty = LocalRule.ForBoard(
///     new RuleDefinition
///     {
///         Id = new RuleId("LOCAL-001"),
///         Title = "At most twenty members",
///         Citation = new Citation(Instruments.ModelConstitution, "cl. 2.1"),
///         Force = LegalForce.LocalConstitution,
///         InForce = [EffectivePeriod.Since(new LocalDate(2024, 4, 1))],
///         Bearer = "ICB",
///         Asks = "The board has at most twenty members.",
///         Decides = "Counts the members listed for the date.",
///         Outcomes = [Outcome.Undetermined, Outcome.Satisfied, Outcome.NotSatisfied],
///     },
///     (board, asAt) => board.Members.IsComplete
///         ? new LocalRuling { Outcome = board.Members.Count &lt;= 20 ? Outcome.Satisfied : Outcome.NotSatisfied, Message = "The members were counted." }
///         : new LocalRuling { Outcome = Outcome.Undetermined, Reason = Reason.ListNotComplete, Message = "The list of members is not complete." });
/// var catalogue = RuleCatalogue.Current.With(atMostTwenty);
/// </code>
/// </example>
public static class LocalRule
{
    /// <summary>A rule about integrated care boards.</summary>
    /// <param name="definition">What the rule is; it names the outcomes that <paramref name="decide"/> can have.</param>
    /// <param name="decide">
    /// Decides on a board and a date. It must be pure and safe to call from several threads: it is called again when the words are asked for. It is not
    /// called for days outside the rule's period, nor for days on which the board did not exist.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> or <paramref name="decide"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The definition lacks an id, a title or a citation, evaluates nothing, sums up other rules, names no outcome, or rests on an unverified source and yet names
    /// <see cref="Outcome.NotSatisfied"/>.
    /// </exception>
    public static Rule ForBoard(RuleDefinition definition, Func<IntegratedCareBoard, LocalDate, LocalRuling> decide)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(decide);
        if (definition.Id.Value.Length == 0 || string.IsNullOrWhiteSpace(definition.Title) || definition.Citation is null)
        {
            throw new ArgumentException("A local rule has an id, a title and a citation.", nameof(definition));
        }

        if (!definition.Evaluates || definition.WorstOf.Count > 0)
        {
            throw new ArgumentException($"The local rule {definition.Id.Value} must decide for itself.", nameof(definition));
        }

        if (definition.Outcomes.Count == 0)
        {
            throw new ArgumentException($"The local rule {definition.Id.Value} must name the outcomes it can have.", nameof(definition));
        }

        if (definition.Confidence == Confidence.Unverified && definition.Outcomes.Contains(Outcome.NotSatisfied))
        {
            throw new ArgumentException($"The source of {definition.Id.Value} is unverified, so it cannot find a requirement unmet.", nameof(definition));
        }

        return new LocalBoardRule(definition, decide);
    }
}
