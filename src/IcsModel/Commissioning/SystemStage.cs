using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A stage of a system on its way from a partnership of plans to a statutory integrated care system.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SystemStage
{
    /// <summary>An id of the stage, unique in the history; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after the stage, or null while it lasts.</summary>
    public LocalDate? To { get; init; }
}
