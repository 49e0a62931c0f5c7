namespace IcsModel.Wellbeing;

/// <summary>An arrangement in which several bodies exercise functions of health and wellbeing boards together (section 198).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record JointExercise
{
    /// <summary>An id, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The bodies that take part.</summary>
    public FactList<Body> Parties { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether all of them are health and wellbeing boards, or null while not known.</summary>
    public bool? OnlyWellbeingBoards { get; init; }
}
