namespace IcsModel.Constitutions;

/// <summary>A committee or sub-committee of an integrated care board.</summary>
public sealed record Committee
{
    /// <summary>An id of the committee, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, or null; no rule reads it.</summary>
    public string? Name { get; init; }

    /// <summary>Its kind, or null while not known.</summary>
    public CommitteeKind? Kind { get; init; }

    /// <summary>Its chair on the day the facts were stated, or null while not known.</summary>
    public Person? Chair { get; init; }

    /// <summary>Whether it may exercise commissioning functions (Schedule 1B paragraph 11(4)), or null while not known.</summary>
    public bool? MayExerciseCommissioningFunctions { get; init; }

    /// <summary>Its members.</summary>
    public FactList<CommitteeMember> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommitteeMember>.Unknown;
}
