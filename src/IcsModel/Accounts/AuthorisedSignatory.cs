using NodaTime;

namespace IcsModel.Accounts;

/// <summary>Somebody authorised, generally or specially, to authenticate the seal (Schedule 1B paragraph 24(1)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AuthorisedSignatory
{
    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The first day of the authority, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer ran, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
