using NodaTime;

namespace IcsModel.Wellbeing;

/// <summary>The health and wellbeing board of a council (section 194 of the Health and Social Care Act 2012).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record HealthAndWellbeingBoard
{
    /// <summary>An id of the board, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, or null; no rule reads it.</summary>
    public string? Name { get; init; }

    /// <summary>The council, or null while not known.</summary>
    public Body? Council { get; init; }

    /// <summary>The day it was established, or null while not known.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>Whether it is a committee of that council, or null while not known.</summary>
    public bool? IsCommitteeOfCouncil { get; init; }

    /// <summary>The members, past, present and future.</summary>
    public FactList<WellbeingBoardMember> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<WellbeingBoardMember>.Unknown;

    /// <summary>Whether the board agreed that one person may represent several integrated care boards, or null while not known.</summary>
    public bool? SharedRepresentationAgreed { get; init; }

    /// <summary>Whether the board exercises the functions on needs assessments and local strategies, or null while not known.</summary>
    public bool? ExercisesAssessmentsAndStrategies { get; init; }

    /// <summary>The functions the council gave it.</summary>
    public FactList<DelegatedFunction> Delegated { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<DelegatedFunction>.Unknown;

    /// <summary>The functions it gave onward.</summary>
    public FactList<SubDelegation> SubDelegations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SubDelegation>.Unknown;

    /// <summary>The arrangements in which it acts jointly with others.</summary>
    public FactList<JointExercise> JointExercises { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<JointExercise>.Unknown;

    /// <summary>The times in which it prepared assessments and strategies.</summary>
    public FactList<PreparationWindow> Preparations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PreparationWindow>.Unknown;

    /// <summary>Its requests for a representative of NHS England.</summary>
    public FactList<RepresentativeRequest> RepresentativeRequests { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<RepresentativeRequest>.Unknown;

    /// <summary>Its requests for information.</summary>
    public FactList<InformationRequest> InformationRequests { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InformationRequest>.Unknown;

    /// <summary>Whether the council directed that some members do not vote, or null while not known.</summary>
    public bool? VotingRestrictedByCouncil { get; init; }

    /// <summary>Whether political proportionality is applied to it, or null while not known.</summary>
    public bool? ProportionalityApplied { get; init; }

    /// <summary>Whether it meets in public, or null while not known.</summary>
    public bool? MeetsInPublic { get; init; }

    /// <summary>Whether ways of working are agreed with the integrated care board and the partnership, or null while not known.</summary>
    public bool? WaysOfWorkingAgreed { get; init; }

    /// <summary>Whether wider membership has been considered, or null while not known.</summary>
    public bool? WiderMembershipConsidered { get; init; }

    /// <summary>Whether it signed off the Better Care Fund plan, or null while not known.</summary>
    public bool? BetterCareFundSignedOff { get; init; }
}
