using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>A complaint about a clinical commissioning group, whenever it was made (regulation 31 of S.I. 2022/734).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GroupComplaint
{
    /// <summary>An id of the complaint, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day it was made, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The board responsible for the affected person (section 14Z31), or null while not known.</summary>
    public Body? ResponsibleBoard { get; init; }

    /// <summary>The body it is handled as a complaint about, or null while not known.</summary>
    public Body? TreatedAsAbout { get; init; }
}
