using NodaTime;

namespace IcsModel.Wellbeing;

/// <summary>The days in which a health and wellbeing board prepared a needs assessment or a local strategy.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PreparationWindow
{
    /// <summary>The id of the document, or null; no rule reads it.</summary>
    public string? Document { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after, or null while it goes on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether a representative of NHS England joined for it, or null while not known.</summary>
    public bool? NhsEnglandJoined { get; init; }
}
