namespace IcsModel.Documents.Sources;

/// <summary>What kind of value stands in the text.</summary>
internal enum SourceKind
{
    Null,
    Truth,
    Number,
    Text,
    List,
    Object,
}
