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

    /// <summary>Whether it exercises functions of the board, or null while not known.</summary>
    public bool? ExercisesFunctions { get; init; }

    /// <summary>For the audit committee, whether its chair has expertise in finance or audit, or null while not known.</summary>
    public bool? ChairHasFinanceOrAuditExpertise { get; init; }

    /// <summary>Its terms of reference; null while nothing is known of them.</summary>
    public TermsOfReference? Terms { get; init; }

    /// <summary>For the remuneration committee, what its terms of reference cover; null while not known.</summary>
    public RemunerationRemit? Remit { get; init; }

    /// <summary>Its reports to the board.</summary>
    public FactList<CommitteeReport> Reports { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommitteeReport>.Unknown;
}
