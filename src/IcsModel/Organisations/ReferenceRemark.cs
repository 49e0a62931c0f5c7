namespace IcsModel.Organisations;

/// <summary>A remark on a code by which a document refers to an organisation; never a finding on the law, since the register may be incomplete.</summary>
/// <param name="Pointer">Where the code stands, as a JSON Pointer into a governance document.</param>
/// <param name="Code">The code as written.</param>
/// <param name="Fault">What is odd about it.</param>
/// <param name="Message">What was found, in a sentence or two.</param>
/// <param name="Suggestion">The code that may be meant, or null.</param>
public sealed record ReferenceRemark(string Pointer, string Code, ReferenceFault Fault, string Message, string? Suggestion);
