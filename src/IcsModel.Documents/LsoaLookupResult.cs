namespace IcsModel.Documents;

/// <summary>What came of reading a lookup: the whole of it, or the reasons why not.</summary>
/// <remarks>Nothing is half-read: with a single error there is no lookup. Equality is by value.</remarks>
public sealed record LsoaLookupResult
{
    /// <summary>The lookup, or null if there is any error.</summary>
    public LsoaLookup? Lookup { get; init; }

    /// <summary>The errors in the order of the text, up to <see cref="DocumentLimits.MaxErrors"/>; empty if the lookup was read.</summary>
    public ValueList<DocumentError> Errors { get; init; } = ValueList<DocumentError>.Empty;

    /// <summary>The file, as named by whoever asked for it to be read, or null for text without a file.</summary>
    public string? FileName { get; init; }
}
