using NodaTime;

namespace IcsModel.Boards;

/// <summary>A run of days on which a person was seconded to the board by their home employer.</summary>
/// <remarks>Which home employers count for a chief executive is listed in Schedule 1B paragraph 19(4); another integrated care board and a council are not.</remarks>
public sealed record Secondment
{
    /// <summary>The employer who seconded, or null while not known.</summary>
    public Body? HomeEmployer { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after the secondment, or null while it has no end.</summary>
    public LocalDate? To { get; init; }
}
