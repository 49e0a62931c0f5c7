using IcsModel.Purposes;
using NodaTime;

namespace IcsModel.Strategies;

/// <summary>An integrated care strategy of a partnership (section 116ZB of the Local Government and Public Involvement in Health Act 2007).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record IntegratedCareStrategy
{
    /// <summary>An id of the strategy, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Its title, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The first day of its preparation, or null while not known.</summary>
    public LocalDate? PreparedFrom { get; init; }

    /// <summary>The day the partnership adopted it, or null while not known.</summary>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>The first day it no longer held, or null while it does.</summary>
    public LocalDate? SupersededOn { get; init; }

    /// <summary>The id of the strategy it replaces, or null where it replaces none or this is not known.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>How it says that needs will be met.</summary>
    public FactList<NeedResponse> NeedResponses { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<NeedResponse>.Unknown;

    /// <summary>The consideration of section 75 while it was prepared, or null while not known.</summary>
    public Section75Consideration? Section75 { get; init; }

    /// <summary>Whether section 75 was considered; false says that it was not, or null while not known.</summary>
    public bool? Section75Considered { get; init; }

    /// <summary>The id of the mandate it had regard to, or null while not known.</summary>
    public string? Mandate { get; init; }

    /// <summary>Whether regard was had to the mandate; false says that there is no trace of it, or null while not known.</summary>
    public bool? MandateRegarded { get; init; }

    /// <summary>The versions of the guidance it had regard to.</summary>
    public FactList<StrategyGuidance> Guidance { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<StrategyGuidance>.Unknown;

    /// <summary>Who was involved while it was prepared.</summary>
    public FactList<InvolvementRecord> Involvement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InvolvementRecord>.Unknown;

    /// <summary>Whether it states views on integrating health-related services (section 116ZB(5)), which it may, or null while not known.</summary>
    public bool? StatesIntegrationOfHealthRelatedServices { get; init; }

    /// <summary>The copies given.</summary>
    public FactList<CopyGiven> Copies { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CopyGiven>.Unknown;

    /// <summary>The topics of the guidance it considers.</summary>
    public FactList<TopicCoverage> Topics { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<TopicCoverage>.Unknown;

    /// <summary>Its objectives.</summary>
    public FactList<Objective> Objectives { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Objective>.Unknown;
}
