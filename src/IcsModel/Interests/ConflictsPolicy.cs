using NodaTime;

namespace IcsModel.Interests;

/// <summary>The arrangements of the board for conflicts of interest (section 14Z30(3) and (4)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ConflictsPolicy
{
    /// <summary>Whether people must declare conflicts relating to commissioning decisions (section 14Z30(3)(a)), or null while not known.</summary>
    public bool? RequiresDeclarations { get; init; }

    /// <summary>Whether they must do so as soon as practicable and within 28 days (section 14Z30(3)(b)), or null while not known.</summary>
    public bool? RequiresTimelyDeclarations { get; init; }

    /// <summary>Whether it says how conflicts are managed (section 14Z30(4)), or null while not known.</summary>
    public bool? ManagesConflicts { get; init; }

    /// <summary>The first day in force, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer in force, or null while it is.</summary>
    public LocalDate? To { get; init; }

    /// <summary>A recorded statement that the arrangements work, or null while not known.</summary>
    public Attestation? Effectiveness { get; init; }
}
