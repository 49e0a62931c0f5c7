using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Rules;

/// <summary>What the law in force on a date asked of a board and whether the facts met it, rule by rule.</summary>
/// <remarks>
/// One outcome per evaluating rule, in the order of the catalogue. An assessment never says that a body complies: it says what was found in the
/// rules that could be checked and what could not. Immutable and safe to share between threads.
/// </remarks>
public sealed class Assessment
{
    private readonly RuleOutcome[] outcomes;

    internal Assessment(RuleCatalogue catalogue, IntegratedCareBoard board, LocalDate asAt, in Verdict verdict, RuleOutcome[] outcomes)
    {
        (Catalogue, Board, AsAt, Verdict, this.outcomes) = (catalogue, board, asAt, verdict, outcomes);
    }

    /// <summary>The catalogue that was asked.</summary>
    public RuleCatalogue Catalogue { get; }

    /// <summary>The board assessed.</summary>
    public IntegratedCareBoard Board { get; }

    /// <summary>The board's name, else its code, else "Integrated care board".</summary>
    public string Subject => Board.Name ?? Board.Code ?? "Integrated care board";

    /// <summary>The date of the law and of the facts.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The bare outcomes.</summary>
    public Verdict Verdict { get; }

    /// <summary>The outcome of every evaluating rule, in the order of the catalogue.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes => outcomes;

    /// <summary>Whether some rule of statute or regulations is not satisfied, or facts contradict each other.</summary>
    public bool HasBreach => Verdict.HasBreach;

    /// <summary>What a reader must know about the whole assessment, such as that the date lies after the last law seen.</summary>
    public ValueList<string> Notices => AssessmentNotices.For(this);

    /// <summary>The outcome of a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not in the catalogue or evaluates nothing.</exception>
    public RuleOutcome this[RuleId id] =>
        Array.Find(outcomes, outcome => outcome.RuleId == id) ?? throw new KeyNotFoundException($"No rule {id.Value} was assessed.");

    /// <summary>The outcome of a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not in the catalogue or evaluates nothing.</exception>
    public RuleOutcome this[string id] => this[new RuleId(id)];
}
