using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>An acknowledgement with the place it was read from.</summary>
/// <param name="Acknowledgement">What is accepted.</param>
/// <param name="Place">Where it stands.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record PlacedAcknowledgement(Acknowledgement Acknowledgement, SourcePlace Place);
