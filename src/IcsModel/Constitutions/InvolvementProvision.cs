namespace IcsModel.Constitutions;

/// <summary>The arrangements for public involvement that a constitution includes (Schedule 1B paragraph 14).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record InvolvementProvision
{
    /// <summary>Whether it describes the arrangements made under section 14Z45(2), or null while not known.</summary>
    public Clause? Arrangements { get; init; }

    /// <summary>Whether it states the principles by which they are followed, or null while not known.</summary>
    public Clause? Principles { get; init; }

    /// <summary>Whether it describes how people are consulted on the plan of the system (model constitution clause 9), or null while not known.</summary>
    public Clause? ConsultationOnPlan { get; init; }

    /// <summary>How many of the ten principles of NHS England for working with people and communities it adopts, or null while not known.</summary>
    public int? AdoptedPrinciples { get; init; }
}
