using NodaTime;

namespace IcsModel.Accounts;

/// <summary>Accounts of a period that NHS England directed (Schedule 1B paragraph 22(3)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ExtraPeriodAccounts
{
    /// <summary>The first day they cover, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day they no longer cover, or null while not known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day of the direction, or null while not known.</summary>
    public LocalDate? DirectedOn { get; init; }

    /// <summary>Whether the Secretary of State approved the direction, or null while not known.</summary>
    public bool? ApprovedBySecretaryOfState { get; init; }

    /// <summary>The day they were prepared, or null while not known.</summary>
    public LocalDate? PreparedOn { get; init; }

    /// <summary>Whether they have been prepared; false says that they have not, or null while not known.</summary>
    public bool? IsPrepared { get; init; }
}
