namespace IcsModel.Rules;

/// <summary>The words of an outcome while a rule writes them.</summary>
internal sealed class Ruling
{
    private readonly List<MissingFact> missing = [];
    private readonly HashSet<MissingFact> asked = [];
    private readonly HashSet<string> remarked = new(StringComparer.Ordinal);
    private readonly List<string> remarks = [];
    private readonly List<string> factsSeen = [];
    private readonly List<Finding> findings = [];

    internal string Message { get; private set; } = string.Empty;

    internal string? Remedy { get; private set; }

    internal IReadOnlyList<MissingFact> MissingFacts => missing;

    internal IReadOnlyList<string> Remarks => remarks;

    internal IReadOnlyList<string> FactsSeen => factsSeen;

    internal IReadOnlyList<Finding> Findings => findings;

    internal Ruling Say(string message, string? remedy = null)
    {
        Message = message;
        Remedy = remedy;
        return this;
    }

    internal Ruling Missing(MissingKind kind, string pointer, string description)
    {
        var fact = new MissingFact(kind, pointer, description);
        if (asked.Add(fact))
        {
            missing.Add(fact);
        }

        return this;
    }

    internal Ruling Missing(string pointer, string description) => Missing(MissingKind.Fact, pointer, description);

    internal Ruling Remark(string remark)
    {
        if (remarked.Add(remark))
        {
            remarks.Add(remark);
        }

        return this;
    }

    internal Ruling Saw(string fact)
    {
        if (!factsSeen.Contains(fact, StringComparer.Ordinal))
        {
            factsSeen.Add(fact);
        }

        return this;
    }

    internal Ruling Find(string location, string? memberId, Outcome outcome, string message)
    {
        var finding = new Finding(location, memberId, outcome, message);
        if (!findings.Contains(finding))
        {
            findings.Add(finding);
        }

        return this;
    }
}
