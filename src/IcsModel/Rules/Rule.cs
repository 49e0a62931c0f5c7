namespace IcsModel.Rules;

/// <summary>An entry of the catalogue: a definition and, unless it only defines or restates, a pure decision on a subject and a date.</summary>
/// <remarks>Rules have no state, read no clock and throw for nothing that a document can say.</remarks>
public abstract class Rule
{
    private protected Rule(RuleDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
    }

    /// <summary>What the rule is, where it comes from and when it applies.</summary>
    public RuleDefinition Definition { get; }

    /// <summary>The stable id.</summary>
    public RuleId Id => Definition.Id;

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id.Value} {Definition.Title}";
}
