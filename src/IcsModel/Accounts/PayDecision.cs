using NodaTime;

namespace IcsModel.Accounts;

/// <summary>A decision on what somebody is paid.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PayDecision
{
    /// <summary>An id of the decision, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whose pay it decides, or null while not known.</summary>
    public Person? For { get; init; }

    /// <summary>Those who took part in deciding.</summary>
    public FactList<Person> DecidedBy { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Person>.Unknown;

    /// <summary>Whether it was taken under the arrangements of the constitution (Schedule 1B paragraphs 11(1) and 18), or null while not known.</summary>
    public bool? UnderArrangements { get; init; }
}
