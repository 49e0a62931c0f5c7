using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A member of the governing body of a clinical commissioning group.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GoverningBodyMember
{
    /// <summary>An id of this entry, unique on the governing body, that findings use to name it; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>In what roles; one person may hold several.</summary>
    public FactList<GoverningBodyRole> Roles { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GoverningBodyRole>.Unknown;

    /// <summary>For a lay member, the grounds on which they were appointed.</summary>
    public FactList<LayGround> LayGrounds { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<LayGround>.Unknown;

    /// <summary>Whether the group employs them, or null while not known.</summary>
    public bool? IsEmployee { get; init; }

    /// <summary>Whether the post is held jointly for another body as well, or null while not known.</summary>
    public bool? IsJointlyAppointed { get; init; }

    /// <summary>Whether they hold a qualification in accountancy, or null while not known.</summary>
    public bool? HasAccountancyQualification { get; init; }

    /// <summary>Whether they have the skills to lead financial management, or null while not known.</summary>
    public bool? CanLeadFinance { get; init; }

    /// <summary>By which route they came onto the governing body, or null while not known.</summary>
    public GoverningBodyRoute? Route { get; init; }

    /// <summary>For the route of a description in the constitution, whether it stands there, or null while not known.</summary>
    public bool? IsDescribedInConstitution { get; init; }

    /// <summary>Who appointed, or null while not known.</summary>
    public GoverningBodyAppointer? AppointedBy { get; init; }

    /// <summary>The day of the appointment, as proposed when it was made, or null while not known.</summary>
    public LocalDate? AppointedOn { get; init; }

    /// <summary>Whether the appointment is for a term that the group fixed, or null while not known.</summary>
    public bool? IsForFixedTerm { get; init; }

    /// <summary>The first day after the term, as fixed when it began; or null while not known.</summary>
    public LocalDate? TermEndsOn { get; init; }

    /// <summary>For a secondary care specialist, the times as a registered doctor.</summary>
    public FactList<SpecialistSpell> SpecialistSpells { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<SpecialistSpell>.Unknown;

    /// <summary>For a lay member, what is stated to exclude them from being a lay person.</summary>
    public FactList<LayExclusion> LayExclusions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<LayExclusion>.Unknown;

    /// <summary>What is stated to disqualify them from the governing body.</summary>
    public FactList<GoverningBodyDisqualification> Disqualifications { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<GoverningBodyDisqualification>.Unknown;

    /// <summary>Whether they work for, belong to or are a provider of primary medical services, or null while not known.</summary>
    public bool? WorksForPrimaryCareProvider { get; init; }

    /// <summary>Whether they work for a body that provides services to people for whom the group is responsible, or null while not known.</summary>
    public bool? WorksForLocalProvider { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer a member, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
