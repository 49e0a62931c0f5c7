using NodaTime;

namespace IcsModel.Partnerships;

/// <summary>An integrated care partnership: the joint committee of an integrated care board and the responsible local authorities (section 116ZA of the Local Government and Public Involvement in Health Act 2007).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record IntegratedCarePartnership
{
    /// <summary>An id of the partnership, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>The integrated care board whose area it is for; null for the board of the system.</summary>
    public Body? Board { get; init; }

    /// <summary>The day it was established, or null while not known.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The first day it no longer existed, or null while it does.</summary>
    public LocalDate? AbolishedOn { get; init; }

    /// <summary>The bodies that established it.</summary>
    public FactList<Body> EstablishedBy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The areas that make up its area, by the codes used for the system.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether its area is that of the board; where null, the areas decide.</summary>
    public bool? AreaIsTheBoards { get; init; }

    /// <summary>The members, past, present and future.</summary>
    public FactList<PartnershipMember> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PartnershipMember>.Unknown;

    /// <summary>The standing ways in which sectors take part without membership.</summary>
    public FactList<SectorEngagement> Engagement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SectorEngagement>.Unknown;

    /// <summary>Its own procedure; null while nothing is known of it.</summary>
    public PartnershipProcedure? Procedure { get; init; }

    /// <summary>Its meetings.</summary>
    public FactList<PartnershipMeeting> Meetings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PartnershipMeeting>.Unknown;

    /// <summary>Its terms of reference; null while nothing is known of them.</summary>
    public PartnershipTerms? Terms { get; init; }

    /// <summary>Whether it is recorded that the board and the councils have an equal say, or null while not known.</summary>
    public bool? EqualPartners { get; init; }

    /// <summary>Whether the board and the councils chose the chair jointly, or null while not known.</summary>
    public bool? ChairChosenJointly { get; init; }

    /// <summary>Whether the role and the term of the chair are defined, or null while not known.</summary>
    public bool? ChairRoleDefined { get; init; }

    /// <summary>Whether it meets in public, or null while not known.</summary>
    public bool? MeetsInPublic { get; init; }

    /// <summary>Whether it publishes agendas, papers and minutes, or null while not known.</summary>
    public bool? PublishesPapers { get; init; }

    /// <summary>Whether the board and the councils agreed how it is resourced, or null while not known.</summary>
    public bool? ResourcingAgreed { get; init; }

    /// <summary>Whether a way to settle disputes is recorded, or null while not known.</summary>
    public bool? DisputeRoute { get; init; }

    /// <summary>Whether health and wellbeing boards are formally linked to it, or null while not known.</summary>
    public bool? WellbeingBoardLink { get; init; }

    /// <summary>The day its principles were agreed, or null while not known.</summary>
    public LocalDate? PrinciplesAgreedOn { get; init; }
}
