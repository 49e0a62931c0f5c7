namespace IcsModel.Rules;

/// <summary>One thing whose absence leaves an outcome undetermined.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Pointer">A JSON Pointer to where in the governance document it would be stated.</param>
/// <param name="Description">What to state, as a short phrase.</param>
public sealed record MissingFact(MissingKind Kind, string Pointer, string Description);
