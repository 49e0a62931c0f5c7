namespace IcsModel.Organisations;

/// <summary>One organisation in which another is found on a later day.</summary>
/// <param name="Organisation">Where it is found.</param>
/// <param name="Extent">How much of it is found there.</param>
public sealed record Whereabouts(Organisation Organisation, SuccessionExtent Extent);
