using IcsModel.Rules;

namespace IcsModel.Documents;

/// <summary>Acknowledgements that were read in full, and where they stand.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record AcknowledgementDocument
{
    /// <summary>The acknowledgements in the order of the text.</summary>
    public required ValueList<Acknowledgement> Acknowledgements { get; init; }

    /// <summary>Where the values stand; the first acknowledgement is at <c>/acknowledgements/0</c>.</summary>
    public required SourceMap SourceMap { get; init; }
}
