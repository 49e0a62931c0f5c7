namespace IcsModel.Constitutions;

/// <summary>The order of NHS England that established the board, as last varied (section 14Z25).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record EstablishmentOrder
{
    /// <summary>Its title, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The name it gives the board, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it sets out the constitution or refers to a published document that does (section 14Z25(5)), or null while not known.</summary>
    public bool? GivesConstitution { get; init; }
}
