using IcsModel.Accounts;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Establishment;
using IcsModel.Interests;
using IcsModel.Meetings;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>An integrated care board: the body itself, who sits on it, its constitution and its committees, as far as they are known.</summary>
/// <remarks>
/// Section 14Z25 of and Schedule 1B to the National Health Service Act 2006. Everything may be left out; what is left out is not known.
/// Equality is by value; lists compare item by item in order. Instances are immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// var board = new IntegratedCareBoard
/// {
///     Name = "NHS Exampleshire Integrated Care Board",
///     EstablishedOn = new LocalDate(2022, 7, 1),
///     Members = FactList.Complete(new BoardMember { Seat = SeatKind.Chair, From = new LocalDate(2022, 7, 1) }),
/// };
/// var assessment = RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 1));
/// </code>
/// </example>
public sealed record IntegratedCareBoard
{
    private IndexSlot<IntegratedCareBoard, BoardIndex> index;

    /// <summary>The ODS code, such as <c>QKS</c>, or null while not known.</summary>
    public string? Code { get; init; }

    /// <summary>The name, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>The day the board was established; null while not known, in which case it is taken to exist on the days it is asked about.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The first day the board no longer existed, or null while it does.</summary>
    public LocalDate? AbolishedOn { get; init; }

    /// <summary>
    /// The day on which undated facts and the completeness of lists are known; on other days they are not. Null means that they are given for
    /// the day asked about, whichever it is.
    /// </summary>
    public LocalDate? StatedOn { get; init; }

    /// <summary>The members, past, present and future.</summary>
    public FactList<BoardMember> Members { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<BoardMember>.Unknown;

    /// <summary>Those who attend without being members.</summary>
    public FactList<BoardAttendee> Attendees { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<BoardAttendee>.Unknown;

    /// <summary>The seats stated to have stood empty.</summary>
    public FactList<Vacancy> Vacancies { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Vacancy>.Unknown;

    /// <summary>The board's reviews of the skills it needs.</summary>
    public FactList<SkillsReview> SkillsReviews { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SkillsReview>.Unknown;

    /// <summary>Whether NHS England has published guidance on selecting candidates (Schedule 1B paragraph 8(4)), or null while not known.</summary>
    public bool? SelectionGuidancePublished { get; init; }

    /// <summary>What the constitution provides, or null while nothing is known of it.</summary>
    public Constitution? Constitution { get; init; }

    /// <summary>The committees and sub-committees.</summary>
    public FactList<Committee> Committees { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Committee>.Unknown;

    /// <summary>The order that established the board, as last varied; null while nothing is known of it.</summary>
    public EstablishmentOrder? EstablishmentOrder { get; init; }

    /// <summary>The versions of the constitution and their days.</summary>
    public FactList<ConstitutionVersion> ConstitutionVersions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ConstitutionVersion>.Unknown;

    /// <summary>How the first constitution of a first board came about (section 14Z26); null while nothing is known of it.</summary>
    public FirstConstitution? FirstConstitution { get; init; }

    /// <summary>The boards whose areas this one took over, and what was carried over from them; null while nothing is known of it.</summary>
    public BoardSuccession? Succession { get; init; }

    /// <summary>The schemes that transferred property, rights or liabilities to or from the board (section 14Z28).</summary>
    public FactList<TransferScheme> TransferSchemes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<TransferScheme>.Unknown;

    /// <summary>The clusters in which the board shares its leadership with other boards.</summary>
    public FactList<Cluster> Clusters { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Cluster>.Unknown;

    /// <summary>The local authorities whose areas coincide with, or include all or part of, the area of the board (Schedule 1B paragraph 8(2)(c)).</summary>
    public FactList<Body> LocalAuthoritiesInArea { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The registers of interests (section 14Z30(1)).</summary>
    public FactList<RegisterOfInterests> RegistersOfInterests { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<RegisterOfInterests>.Unknown;

    /// <summary>The declarations of conflicts made (section 14Z30(3)).</summary>
    public FactList<Declaration> Declarations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Declaration>.Unknown;

    /// <summary>How declared conflicts were handled (section 14Z30(4)).</summary>
    public FactList<ConflictHandling> ConflictsHandled { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ConflictHandling>.Unknown;

    /// <summary>The arrangements for conflicts of interest; null while nothing is known of them.</summary>
    public ConflictsPolicy? ConflictsPolicy { get; init; }

    /// <summary>The meetings of the board and of its committees.</summary>
    public FactList<Meeting> Meetings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Meeting>.Unknown;

    /// <summary>The decisions taken between meetings.</summary>
    public FactList<UrgentDecision> UrgentDecisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<UrgentDecision>.Unknown;

    /// <summary>The governance handbook; null while nothing is known of it.</summary>
    public GovernanceHandbook? Handbook { get; init; }

    /// <summary>Standards of conduct, gifts and speaking up; null while nothing is known of them.</summary>
    public ConductArrangements? Conduct { get; init; }

    /// <summary>The people named for roles.</summary>
    public FactList<NamedOfficer> Officers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<NamedOfficer>.Unknown;

    /// <summary>The accounts and records; null while nothing is known of them.</summary>
    public BoardAccounts? Accounts { get; init; }

    /// <summary>The decisions on pay.</summary>
    public FactList<PayDecision> PayDecisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PayDecision>.Unknown;

    /// <summary>The allowances paid to members of committees.</summary>
    public FactList<CommitteeAllowance> CommitteeAllowances { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommitteeAllowance>.Unknown;

    /// <summary>The agreements described as externally financed development agreements.</summary>
    public FactList<DevelopmentAgreement> DevelopmentAgreements { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<DevelopmentAgreement>.Unknown;

    /// <summary>The uses of the seal.</summary>
    public FactList<SealUse> SealUses { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SealUse>.Unknown;

    /// <summary>Those authorised to authenticate the seal.</summary>
    public FactList<AuthorisedSignatory> AuthorisedSignatories { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AuthorisedSignatory>.Unknown;

    /// <summary>What can be worked out once per board, whatever the date asked about.</summary>
    internal BoardIndex Index => index.Of(this, static board => new(board));
}
