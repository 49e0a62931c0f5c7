namespace IcsModel.Areas;

/// <summary>What changed hands between two maps: the LSOAs that were of one body and are of another.</summary>
/// <param name="From">The body before, or null where the earlier map names none.</param>
/// <param name="To">The body after, or null where the later map names none.</param>
/// <param name="Area">The LSOAs that moved.</param>
public sealed record AreaMove(string? From, string? To, Area Area);
