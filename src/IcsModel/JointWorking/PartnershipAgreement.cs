namespace IcsModel.JointWorking;

/// <summary>What the agreement of a section 75 arrangement states (S.I. 2000/617 regulations 7 and 9).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PartnershipAgreement
{
    /// <summary>Whether it is in writing, or null while not known.</summary>
    public bool? InWriting { get; init; }

    /// <summary>The aims and outcomes, or null while not known.</summary>
    public bool? Aims { get; init; }

    /// <summary>The contributions or payments and how they vary, or null while not known.</summary>
    public bool? Contributions { get; init; }

    /// <summary>The functions, or null while not known.</summary>
    public bool? Functions { get; init; }

    /// <summary>The people and the services, or null while not known.</summary>
    public bool? PeopleAndServices { get; init; }

    /// <summary>The staff, goods, services and accommodation, or null while not known.</summary>
    public bool? StaffAndGoods { get; init; }

    /// <summary>The duration, review, variation and termination, or null while not known.</summary>
    public bool? Duration { get; init; }

    /// <summary>How it is managed and monitored, or null while not known.</summary>
    public bool? Monitoring { get; init; }
}
