namespace IcsModel.Documents;

/// <summary>What a governance document may hold at most; more than this is an error with a position, never an exception.</summary>
/// <remarks>A full board with its constitution and committees takes some 100 KB and 5,000 nodes, nested about 10 deep.</remarks>
public static class DocumentLimits
{
    /// <summary>The most bytes of input: 5 MB.</summary>
    public const int MaxBytes = 5_000_000;

    /// <summary>The deepest nesting of objects and lists; the outermost object is the first level.</summary>
    public const int MaxDepth = 64;

    /// <summary>The most nodes: every object, every list and every single value counts as one, names do not.</summary>
    public const int MaxNodes = 50_000;

    /// <summary>The longest text, name or number, in UTF-16 characters.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>The most errors reported for one document; what is found after them is not reported.</summary>
    public const int MaxErrors = 100;
}
