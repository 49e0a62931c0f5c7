using NodaTime;

namespace IcsModel.Partnerships;

/// <summary>A meeting of a partnership.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PartnershipMeeting
{
    /// <summary>An id of the meeting, unique in the partnership; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The ids of the members present.</summary>
    public FactList<string> Present { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>What was decided.</summary>
    public FactList<PartnershipDecision> Decisions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<PartnershipDecision>.Unknown;
}
