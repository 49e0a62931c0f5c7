using IcsModel.Law;

namespace IcsModel.Rules;

/// <summary>What one rule came to for one subject on one date, and why.</summary>
/// <remarks>The outcome and its severity are there at once; words, findings and what is missing are worked out when first asked for. Findings are there for rules left undetermined too.</remarks>
public sealed class RuleOutcome
{
    private readonly Func<Rule, Outcome, Ruling> describe;
    private Ruling? ruling;
    private Texts? texts;

    internal RuleOutcome(Rule rule, Outcome outcome, Reason reason, Func<Rule, Outcome, Ruling> describe) =>
        (Rule, Outcome, Reason, this.describe) = (rule, outcome, reason, describe);

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The id of the rule.</summary>
    public RuleId RuleId => Rule.Id;

    /// <summary>Whether the requirement was met, one of five answers.</summary>
    public Outcome Outcome { get; }

    /// <summary>Why, as a code.</summary>
    public Reason Reason { get; }

    /// <summary>How grave it is, when the rule is not satisfied; otherwise null.</summary>
    public Severity? Severity => Outcome == Outcome.NotSatisfied ? Rule.Definition.Severity : null;

    /// <summary>The provision.</summary>
    public Citation Citation => Rule.Definition.Citation;

    /// <summary>What was found, as a sentence or two.</summary>
    public string Message => Words.Message;

    /// <summary>What would put it right, or null where nothing needs putting right.</summary>
    public string? Remedy => Words.Remedy;

    /// <summary>What is missing, when the outcome is undetermined.</summary>
    public ValueList<MissingFact> Missing => Lists.Missing;

    /// <summary>Readings and circumstances worth knowing that do not change the outcome.</summary>
    public ValueList<string> Remarks => Lists.Remarks;

    /// <summary>The facts the rule looked at, as short sentences.</summary>
    public ValueList<string> FactsSeen => Lists.FactsSeen;

    /// <summary>The located observations: every member, appointment or committee that is at fault or undecided.</summary>
    public ValueList<Finding> Findings => Lists.Findings;

    private Ruling Words => ruling ??= describe(Rule, Outcome);

    private Texts Lists => texts ??= new(
        ValueList.From(Words.MissingFacts),
        ValueList.From(Words.Remarks),
        ValueList.From(Words.FactsSeen),
        ValueList.From(Words.Findings));

    /// <summary>The id of the rule and its outcome.</summary>
    public override string ToString() => $"{RuleId.Value}: {Outcome}";

    private sealed record Texts(
        ValueList<MissingFact> Missing,
        ValueList<string> Remarks,
        ValueList<string> FactsSeen,
        ValueList<Finding> Findings);
}
