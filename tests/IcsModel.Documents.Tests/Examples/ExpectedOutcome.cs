namespace IcsModel.Documents.Tests.Examples;

/// <summary>What a person expects one entry of the catalogue to say of a board, and why.</summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Outcome">The outcome as documents spell it, or "definition", or "same as" and the ids restated.</param>
/// <param name="Because">The reason, for checking against the example and the law.</param>
internal sealed record ExpectedOutcome(string Id, string Outcome, string Because);
