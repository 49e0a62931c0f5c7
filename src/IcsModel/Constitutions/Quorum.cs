namespace IcsModel.Constitutions;

/// <summary>The quorum of the board under its own constitution or standing orders.</summary>
/// <remarks>A fraction rounds up to whole people. Schedule 1B lays down no quorum; paragraph 12(1) leaves it to the constitution. Equality is by value.</remarks>
public sealed record Quorum
{
    /// <summary>The clause, or null.</summary>
    public Clause? Clause { get; init; }

    /// <summary>The least number present, or null where a fraction is laid down or nothing is known.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The upper number of the fraction that must be present, or null.</summary>
    public int? Numerator { get; init; }

    /// <summary>The lower number of the fraction that must be present, or null.</summary>
    public int? Denominator { get; init; }

    /// <summary>What the fraction is of; null is read as the members in post.</summary>
    public QuorumBase? Of { get; init; }

    /// <summary>The groups that must be represented; one person stands for one group only.</summary>
    public FactList<QuorumGroup> Groups { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<QuorumGroup>.Unknown;

    /// <summary>Whether the chair must be present, or null while not known.</summary>
    public bool? NeedsChair { get; init; }

    /// <summary>Whether the chair or the deputy chair must be present, or null while not known.</summary>
    public bool? NeedsChairOrDeputy { get; init; }

    /// <summary>Whether substitutes who may attend count towards it, or null while not known.</summary>
    public bool? SubstitutesCount { get; init; }
}
