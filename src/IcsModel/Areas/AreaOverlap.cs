namespace IcsModel.Areas;

/// <summary>An LSOA that lies in the areas of several bodies at once.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record AreaOverlap
{
    internal AreaOverlap(LsoaCode lsoa, ValueList<string> bodies) => (Lsoa, Bodies) = (lsoa, bodies);

    /// <summary>The LSOA.</summary>
    public LsoaCode Lsoa { get; }

    /// <summary>The bodies, each once, in the order given.</summary>
    public ValueList<string> Bodies { get; }
}
