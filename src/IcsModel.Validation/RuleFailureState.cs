using IcsModel.Rules;

namespace IcsModel.Validation;

/// <summary>What a validation failure made from a rule carries in its custom state: the outcome and the finding it was made from.</summary>
/// <remarks>Immutable; two are equal only when they are the same object.</remarks>
public sealed class RuleFailureState
{
    internal RuleFailureState(RuleOutcome outcome, Finding? finding) => (Outcome, Finding) = (outcome, finding);

    /// <summary>The outcome of the rule, with its citation, remarks and all its findings.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>The one finding that the failure tells of, or null where it tells of the outcome as a whole.</summary>
    public Finding? Finding { get; }

    /// <summary>What would put it right, or null where nothing needs putting right.</summary>
    public string? Remedy => Outcome.Remedy;
}
