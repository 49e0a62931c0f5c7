namespace IcsModel.Places;

/// <summary>What is agreed and recorded about the governance of a place (Thriving Places, 2021).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PlaceGovernance
{
    /// <summary>The model, or null while not known.</summary>
    public PlaceGovernanceModel? Model { get; init; }

    /// <summary>Whether size and boundaries are recorded, or null while not known.</summary>
    public bool? Footprint { get; init; }

    /// <summary>Whether responsibilities and functions are recorded, or null while not known.</summary>
    public bool? Functions { get; init; }

    /// <summary>Whether membership is recorded, or null while not known.</summary>
    public bool? Membership { get; init; }

    /// <summary>Whether decision-making is recorded, or null while not known.</summary>
    public bool? DecisionMaking { get; init; }

    /// <summary>Whether leadership roles are recorded, or null while not known.</summary>
    public bool? Leadership { get; init; }

    /// <summary>Whether representation on and reporting to the partnership is recorded, or null while not known.</summary>
    public bool? RepresentedOnPartnership { get; init; }

    /// <summary>Whether representation on and reporting to the board is recorded, or null while not known.</summary>
    public bool? RepresentedOnBoard { get; init; }

    /// <summary>Whether decisions of the place itself are recorded, or null while not known.</summary>
    public bool? TakesDecisions { get; init; }

    /// <summary>Whether it decides functions of a council, or null while not known.</summary>
    public bool? DecidesCouncilFunctions { get; init; }

    /// <summary>The id of the arrangement it decides under, or null where there is none or it is not known.</summary>
    public string? Arrangement { get; init; }

    /// <summary>For a lead provider to whom a function is delegated, whether it is a relevant body, or null while not known.</summary>
    public bool? LeadIsRelevantBody { get; init; }

    /// <summary>The sectors that take part.</summary>
    public FactList<PlaceSector> Sectors { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PlaceSector>.Unknown;
}
