namespace IcsModel.Wellbeing;

/// <summary>A function that a health and wellbeing board gave onward.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SubDelegation
{
    /// <summary>Whether to an officer of the council, or null while not known.</summary>
    public bool? ToOfficer { get; init; }

    /// <summary>Whether it is a function the council gave to the board under section 196(2), or null while not known.</summary>
    public bool? WasGivenByCouncil { get; init; }
}
