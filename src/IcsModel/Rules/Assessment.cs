using IcsModel.Areas;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Rules;

/// <summary>What the law in force on a date asked of a board, a system, a commissioning history or all boards together and whether the facts met it, rule by rule.</summary>
/// <remarks>
/// One outcome per evaluating rule, in the order of the catalogue. An assessment never says that a body complies: it says what was found in the
/// rules that could be checked and what could not. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// foreach (var outcome in assessment.Unmet)
/// {
///     Console.WriteLine($"{outcome.Severity}: {outcome.RuleId} ({outcome.Citation.ShortText}): {outcome.Message} {outcome.Remedy}");
/// }
/// </code>
/// </example>
public sealed class Assessment
{
    private readonly RuleOutcome[] outcomes;

    internal Assessment(RuleCatalogue catalogue, IntegratedCareBoard board, LocalDate asAt, in Verdict verdict, RuleOutcome[] outcomes)
        : this(catalogue, asAt, in verdict, outcomes) =>
        (Board, StatedOn) = (board, board.StatedOn);

    internal Assessment(RuleCatalogue catalogue, IntegratedCareSystem system, LocalDate asAt, in Verdict verdict, RuleOutcome[] outcomes)
        : this(catalogue, asAt, in verdict, outcomes) =>
        (System, StatedOn) = (system, system.StatedOn);

    internal Assessment(RuleCatalogue catalogue, CommissioningHistory history, LocalDate asAt, in Verdict verdict, RuleOutcome[] outcomes)
        : this(catalogue, asAt, in verdict, outcomes) =>
        (Commissioning, StatedOn) = (history, history.StatedOn);

    internal Assessment(RuleCatalogue catalogue, CommissioningMap map, LocalDate asAt, in Verdict verdict, RuleOutcome[] outcomes)
        : this(catalogue, asAt, in verdict, outcomes) =>
        (Map, StatedOn) = (map, map.StatedOn);

    private Assessment(RuleCatalogue catalogue, LocalDate asAt, in Verdict verdict, RuleOutcome[] outcomes) =>
        (Catalogue, AsAt, Verdict, this.outcomes) = (catalogue, asAt, verdict, outcomes);

    /// <summary>The catalogue that was asked.</summary>
    public RuleCatalogue Catalogue { get; }

    /// <summary>The board assessed, or null where something else was.</summary>
    public IntegratedCareBoard? Board { get; }

    /// <summary>The system assessed, or null where something else was.</summary>
    public IntegratedCareSystem? System { get; }

    /// <summary>The commissioning history assessed, or null where something else was.</summary>
    public CommissioningHistory? Commissioning { get; }

    /// <summary>The boards of England assessed together, or null where something else was.</summary>
    public CommissioningMap? Map { get; }

    /// <summary>The name of the board, system or part of England, else the board's name or code, else what it is; blanks are no name.</summary>
    public string Subject =>
        Map is not null ? "Integrated care boards of England"
            : System is { } system
            ? Given(system.Name) ?? Given(system.Board?.Name) ?? Given(system.Board?.Code) ?? "Integrated care system"
            : Commissioning is { } history ? Given(history.Name) ?? Given(NameOfOnly(history.Groups)) ?? "Commissioning history"
            : Given(Board?.Name) ?? Given(Board?.Code) ?? "Integrated care board";

    /// <summary>The day undated facts are stated for, or null where they are given for the day asked about.</summary>
    public LocalDate? StatedOn { get; }

    /// <summary>The date of the law and of the facts.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The bare outcomes.</summary>
    public Verdict Verdict { get; }

    /// <summary>The outcome of every evaluating rule, in the order of the catalogue.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes => outcomes;

    /// <summary>The outcomes of the rules that are not satisfied, the gravest first; aggregates are left out, since they only sum up others.</summary>
    /// <remarks>Among equally grave ones the order is that of the catalogue. Empty does not mean that the subject complies: rules may be undetermined.</remarks>
    public IReadOnlyList<RuleOutcome> Unmet =>
        [.. outcomes.Where(outcome => outcome.Severity is not null && !outcome.Rule.Definition.IsAggregate).OrderByDescending(outcome => outcome.Severity)];

    /// <summary>Whether some rule of statute or regulations is not satisfied, or facts contradict each other.</summary>
    public bool HasBreach => Verdict.HasBreach;

    /// <summary>What a reader must know about the whole assessment, such as that the date lies after the last law seen.</summary>
    public ValueList<string> Notices => AssessmentNotices.For(this);

    /// <summary>The outcome of a rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not in the catalogue or evaluates nothing.</exception>
    public RuleOutcome this[RuleId id] =>
        Array.Find(outcomes, outcome => outcome.RuleId == id) ?? throw new KeyNotFoundException(NotAssessed(id.Value));

    /// <summary>The outcome of a rule.</summary>
    /// <exception cref="ArgumentException">The text is null, empty or blank.</exception>
    /// <exception cref="KeyNotFoundException">The rule is not in the catalogue or evaluates nothing.</exception>
    public RuleOutcome this[string id] => this[new RuleId(id)];

    private static string? Given(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    private string NotAssessed(string id) =>
        $"No rule {id} was assessed{(NearMiss.Of(id, outcomes.Select(outcome => outcome.RuleId.Value)) is { } near ? $"; did you mean {near}?" : ".")}";

    private static string? NameOfOnly(FactList<ClinicalCommissioningGroup> groups) => groups.Count == 1 ? groups[0].Name : null;
}
