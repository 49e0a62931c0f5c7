using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>The plan of a clinical commissioning group for a financial year (sections 14Z11 and 14Z13 of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommissioningPlan
{
    /// <summary>The calendar year in which the financial year begins, on 1 April; or null while not known.</summary>
    public int? Year { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether a copy was given to NHS England, or null while not known.</summary>
    public bool? CopiedToNhsEngland { get; init; }

    /// <summary>The relevant health and wellbeing boards.</summary>
    public FactList<Body> WellbeingBoards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The health and wellbeing boards that were given a copy.</summary>
    public FactList<Body> CopiedTo { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether each relevant health and wellbeing board was given the draft, or null while not known.</summary>
    public bool? DraftGivenToWellbeingBoards { get; init; }

    /// <summary>Whether each was asked if the draft takes proper account of the joint health and wellbeing strategy, or null while not known.</summary>
    public bool? AskedAboutJointStrategy { get; init; }

    /// <summary>Whether the published plan carries the final opinion of each, or null while not known.</summary>
    public bool? CarriesFinalOpinion { get; init; }

    /// <summary>Whether it carries a summary of the consultation, or null while not known.</summary>
    public bool? CarriesConsultationSummary { get; init; }
}
