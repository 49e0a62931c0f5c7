namespace IcsModel.Establishment;

/// <summary>How the constitution of a first board, one for an initial area, came about (section 14Z26).</summary>
/// <remarks>Only the boards of 1 July 2022 are such boards. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record FirstConstitution
{
    /// <summary>Whether NHS England published the list of initial areas with the area of the board (section 14Z26(1)), or null while not known.</summary>
    public bool? AreaWasListed { get; init; }

    /// <summary>Whether NHS England gave effect to the constitution that the clinical commissioning groups proposed (section 14Z26(4)), or null while not known.</summary>
    public bool? ProposalWasAdopted { get; init; }

    /// <summary>Why NHS England settled the constitution itself.</summary>
    public FactList<OwnConstitutionGround> Grounds { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<OwnConstitutionGround>.Unknown;
}
