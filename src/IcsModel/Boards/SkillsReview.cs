using NodaTime;

namespace IcsModel.Boards;

/// <summary>A review by the board of the skills, knowledge and experience it needs (model constitution clause 2.2).</summary>
public sealed record SkillsReview
{
    /// <summary>The day of the review, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The reference of the record, or null while not known.</summary>
    public string? Reference { get; init; }
}
