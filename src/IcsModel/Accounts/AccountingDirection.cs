using NodaTime;

namespace IcsModel.Accounts;

/// <summary>A direction of NHS England on the accounts (Schedule 1B paragraph 22(4)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AccountingDirection
{
    /// <summary>The day of the direction, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the Secretary of State approved it, or null while not known.</summary>
    public bool? ApprovedBySecretaryOfState { get; init; }

    /// <summary>A statement that the accounts follow it, or null while not known.</summary>
    public Attestation? Followed { get; init; }
}
