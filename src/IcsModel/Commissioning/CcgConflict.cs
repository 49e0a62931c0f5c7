using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A conflict, or possible conflict, of interest of a person in a clinical commissioning group, and its declaration (section 14O(3) of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgConflict
{
    /// <summary>An id of the conflict, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The day the person became aware of it, or null while not known.</summary>
    public LocalDate? AwareOn { get; init; }

    /// <summary>The day of the declaration, or null while not known.</summary>
    public LocalDate? DeclaredOn { get; init; }

    /// <summary>Whether it was declared; false says that it was not, or null while not known.</summary>
    public bool? IsDeclared { get; init; }

    /// <summary>Whether the declaration was entered in a register, or null while not known.</summary>
    public bool? IsEntered { get; init; }
}
