using IcsModel.Constitutions;
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
    private BoardIndexSlot index;

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

    /// <summary>What can be worked out once per board, whatever the date asked about.</summary>
    internal BoardIndex Index => index.Of(this);
}
