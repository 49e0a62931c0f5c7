namespace IcsModel.Documents;

/// <summary>What came of reading acknowledgements: all of them, or the reasons why not.</summary>
/// <remarks>Nothing is half-read: with a single error there is no document. Equality is by value.</remarks>
public sealed record AcknowledgementReadResult
{
    /// <summary>The acknowledgements, or null if there is any error.</summary>
    public AcknowledgementDocument? Document { get; init; }

    /// <summary>The errors in the order of the text; empty if the document was read.</summary>
    public ValueList<DocumentError> Errors { get; init; } = ValueList<DocumentError>.Empty;

    /// <summary>The file, as named by whoever asked for it to be read, or null for text without a file.</summary>
    public string? FileName { get; init; }
}
