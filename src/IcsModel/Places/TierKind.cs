namespace IcsModel.Places;

/// <summary>The tiers below a system, which are not interchangeable.</summary>
public enum TierKind
{
    /// <summary>A place, usually about the area of a council.</summary>
    Place,

    /// <summary>A neighbourhood.</summary>
    Neighbourhood,

    /// <summary>A locality.</summary>
    Locality,

    /// <summary>A primary care network.</summary>
    PrimaryCareNetwork,
}
