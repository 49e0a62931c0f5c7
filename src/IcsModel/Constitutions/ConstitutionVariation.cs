using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>A variation of a constitution (Schedule 1B paragraph 15).</summary>
public sealed record ConstitutionVariation
{
    /// <summary>Who made it: NHS England on its own initiative, or the board; null while not known.</summary>
    public Actor? MadeBy { get; init; }

    /// <summary>The day it was made, or null while not known.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>The approvals it received.</summary>
    public FactList<Approval> Approvals { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Approval>.Unknown;

    /// <summary>Whether the procedure of the constitution was followed, or null while not known.</summary>
    public bool? ProcedureFollowed { get; init; }

    /// <summary>The version that resulted, or null; no rule reads it.</summary>
    public string? Version { get; init; }
}
