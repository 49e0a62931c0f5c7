namespace IcsModel.Organisations;

/// <summary>What came before an organisation and what became of it, step by step.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Before">Its predecessors, each with its own.</param>
/// <param name="After">Its successors, each with its own.</param>
public sealed record Lineage(Organisation Organisation, ValueList<LineageBranch> Before, ValueList<LineageBranch> After)
{
    /// <summary>Its predecessors, each with its own.</summary>
    public ValueList<LineageBranch> Before { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Before;

    /// <summary>Its successors, each with its own.</summary>
    public ValueList<LineageBranch> After { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = After;

    /// <summary>The lineage as a tree of lines for people; no line is wrapped.</summary>
    public string ToText() => LineageText.Write(this);

    /// <summary>The lineage as a flowchart in the notation of Mermaid, oldest at the left; what went only in part has a dotted arrow.</summary>
    public string ToMermaid() => LineageMermaid.Write(this);
}
