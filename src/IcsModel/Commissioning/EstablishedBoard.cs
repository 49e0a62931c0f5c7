using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>An integrated care board as the transition set it up: its order, its area, and the proposal of its first constitution.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record EstablishedBoard
{
    /// <summary>The board, or null while not known.</summary>
    public Body? Board { get; init; }

    /// <summary>The areas that make up its area, by codes used alike for every area of the transition.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether an order establishes it; false says that none does, or null while not known.</summary>
    public bool? IsEstablishedByOrder { get; init; }

    /// <summary>A reference to the order that establishes it, or null; no rule reads it.</summary>
    public string? Order { get; init; }

    /// <summary>Who made the order, or null while not known.</summary>
    public Body? OrderMadeBy { get; init; }

    /// <summary>The day the order was published, or null while not known.</summary>
    public LocalDate? OrderPublishedOn { get; init; }

    /// <summary>Whether the order sets out the constitution or points to it, or null while not known.</summary>
    public bool? OrderHasConstitution { get; init; }

    /// <summary>The first day of the board, or null while not known.</summary>
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The proposal of its first constitution, or null while nothing is known of one.</summary>
    public ConstitutionProposal? Proposal { get; init; }

    /// <summary>The day its auditor for 2022/23 was appointed, or null while not known.</summary>
    public LocalDate? AuditorAppointedOn { get; init; }

    /// <summary>The first day of the period of its first accounts, or null while not known.</summary>
    public LocalDate? FirstAccountsFrom { get; init; }
}
