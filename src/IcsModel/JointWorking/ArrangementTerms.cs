namespace IcsModel.JointWorking;

/// <summary>The terms of an arrangement.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ArrangementTerms
{
    /// <summary>Whether the parties agreed them, or null while not known.</summary>
    public bool? Agreed { get; init; }

    /// <summary>Whether they are in writing, or null while not known.</summary>
    public bool? InWriting { get; init; }

    /// <summary>Whether they prohibit or restrict onward delegation, or null while not known.</summary>
    public bool? RestrictsOnwardDelegation { get; init; }

    /// <summary>Whether they lay down governance, reporting and assurance, or null while not known.</summary>
    public bool? Governance { get; init; }

    /// <summary>Whether they manage conflicts of interest, or null while not known.</summary>
    public bool? ConflictsManaged { get; init; }

    /// <summary>Whether they cover review, variation, exit and disputes, or null while not known.</summary>
    public bool? ReviewAndExit { get; init; }

    /// <summary>Whether the schemes of delegation and the functions map show the arrangement, or null while not known.</summary>
    public bool? InSchemeAndMap { get; init; }
}
