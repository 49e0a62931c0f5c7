namespace IcsModel.Rules;

/// <summary>The rules of a catalogue about one kind of subject, made when first asked for: who checks boards need not wait for the rules on systems.</summary>
internal sealed class RuleShelf(Func<Rule[]> make)
{
    internal Rule[] Rules => field ??= make();

    /// <summary>This shelf, or one without a rule that stands on it.</summary>
    internal RuleShelf Without(RuleId id) =>
        Array.Exists(Rules, rule => rule.Id == id) ? new RuleShelf(() => Array.FindAll(Rules, rule => rule.Id != id)) : this;
}
