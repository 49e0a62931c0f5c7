namespace IcsModel.Reporting;

/// <summary>A file that could not be read, so that a report says nothing of what it tells.</summary>
/// <param name="Place">Where reading ended.</param>
/// <param name="Code">The code of the error.</param>
/// <param name="Message">Why, as a sentence.</param>
/// <param name="Pointer">The JSON Pointer of the value concerned; empty for the whole file.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record UnreadFile(SourcePlace Place, string Code, string Message, string Pointer = "");
