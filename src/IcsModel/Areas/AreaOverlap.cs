namespace IcsModel.Areas;

/// <summary>An LSOA that lies in the areas of several bodies at once.</summary>
/// <param name="Lsoa">The LSOA.</param>
/// <param name="Bodies">The bodies, each once, in the order given.</param>
public sealed record AreaOverlap(LsoaCode Lsoa, ValueList<string> Bodies);
