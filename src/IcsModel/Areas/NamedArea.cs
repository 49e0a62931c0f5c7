namespace IcsModel.Areas;

/// <summary>A body and its area.</summary>
/// <param name="Body">The code or name of the body.</param>
/// <param name="Area">Its area.</param>
public sealed record NamedArea(string Body, Area Area);
