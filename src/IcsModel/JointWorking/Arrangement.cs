using NodaTime;

namespace IcsModel.JointWorking;

/// <summary>An arrangement in which bodies work jointly or one exercises functions of another.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Arrangement
{
    /// <summary>An id of the arrangement, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The power, or null while not known.</summary>
    public ArrangementKind? Kind { get; init; }

    /// <summary>The body whose function it is or who gives it onward, or null while not known.</summary>
    public Body? Arranger { get; init; }

    /// <summary>The bodies that exercise the function, or exercise it jointly.</summary>
    public FactList<Body> Counterparties { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The functions.</summary>
    public FactList<ArrangedFunction> Functions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ArrangedFunction>.Unknown;

    /// <summary>The id of the arrangement, or of the direction of NHS England, from which the arranger holds the functions; or null where it holds them itself.</summary>
    public string? Parent { get; init; }

    /// <summary>The terms; null while nothing is known of them.</summary>
    public ArrangementTerms? Terms { get; init; }

    /// <summary>Whether the relevant bodies had regard to the guidance of NHS England (section 65Z7), or null while not known.</summary>
    public bool? GuidanceRegarded { get; init; }

    /// <summary>The pooled fund; null where there is none or nothing is known of it.</summary>
    public PooledFund? Fund { get; init; }

    /// <summary>For a section 75 arrangement, what the agreement states, or null while not known.</summary>
    public PartnershipAgreement? Agreement { get; init; }

    /// <summary>For a section 75 arrangement, whether the partners consulted those affected jointly beforehand, or null while not known.</summary>
    public bool? ConsultedJointly { get; init; }

    /// <summary>Where an NHS trust is a partner, whether its commissioners consented, or null while not known.</summary>
    public bool? CommissionersConsent { get; init; }

    /// <summary>For a section 75 arrangement, whether a council exercises functions of the NHS bodies (S.I. 2000/617 regulation 9), or null while not known.</summary>
    public bool? CouncilExercisesNhsFunctions { get; init; }

    /// <summary>For a section 75 arrangement, whether an NHS body exercises functions of the councils (S.I. 2000/617 regulation 8), or null while not known.</summary>
    public bool? NhsBodyExercisesCouncilFunctions { get; init; }

    /// <summary>The reports of the side that exercises functions of the other.</summary>
    public FactList<ArrangementReport> Reports { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ArrangementReport>.Unknown;

    /// <summary>For joint exercise with a Local Health Board, whether regulations under section 14Z46 provide for it, or null while not known.</summary>
    public bool? RestsOnWelshRegulations { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer runs, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
