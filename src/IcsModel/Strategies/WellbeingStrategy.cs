using IcsModel.Purposes;
using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A joint local health and wellbeing strategy of a council's area (section 116A of the Local Government and Public Involvement in Health Act 2007).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record WellbeingStrategy
{
    /// <summary>An id of the strategy, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The council whose area it is for, or null while not known.</summary>
    public Body? Council { get; init; }

    /// <summary>The first day of its preparation, or null while not known.</summary>
    public LocalDate? PreparedFrom { get; init; }

    /// <summary>The day it was adopted, or null while not known.</summary>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>The first day it no longer held, or null while it does.</summary>
    public LocalDate? ReplacedOn { get; init; }

    /// <summary>Whether the health and wellbeing board adopted it, or null while not known.</summary>
    public bool? AdoptedByWellbeingBoard { get; init; }

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

    /// <summary>The ids of the integrated care strategies it had regard to.</summary>
    public FactList<string> Strategies { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether regard was had to the mandate, or null while not known.</summary>
    public bool? MandateRegarded { get; init; }

    /// <summary>Whether regard was had to the guidance of the Secretary of State, or null while not known.</summary>
    public bool? GuidanceRegarded { get; init; }

    /// <summary>Who was involved.</summary>
    public FactList<InvolvementRecord> Involvement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<InvolvementRecord>.Unknown;

    /// <summary>Its objectives.</summary>
    public FactList<Objective> Objectives { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Objective>.Unknown;
}
