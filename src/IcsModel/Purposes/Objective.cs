using NodaTime;

namespace IcsModel.Purposes;

/// <summary>An objective of a strategy or plan and the core purposes it serves.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Objective
{
    /// <summary>An id of the objective, unique in its document; or null.</summary>
    public string? Id { get; init; }

    /// <summary>What it is, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>The purposes it serves.</summary>
    public FactList<CorePurpose> Purposes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CorePurpose>.Unknown;

    /// <summary>Purposes it claims to serve that are none of the four.</summary>
    public FactList<string> OtherPurposes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The outcome it aims at, or null while not known.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether it names an outcome; false says that it names none, null leaves it to <see cref="Outcome"/>.</summary>
    public bool? HasOutcome { get; init; }

    /// <summary>How the outcome is measured.</summary>
    public FactList<string> Measures { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The body that answers for it, or null while not known.</summary>
    public Body? Owner { get; init; }

    /// <summary>Whether some body answers for it; false says that none does, null leaves it to <see cref="Owner"/>.</summary>
    public bool? HasOwner { get; init; }

    /// <summary>The statutory duty it traces to, or null while not known.</summary>
    public string? SupportsDuty { get; init; }

    /// <summary>Whether it was withdrawn; null is read as not withdrawn.</summary>
    public bool? IsWithdrawn { get; init; }

    /// <summary>The first day it holds, or null where it holds as long as its document.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer holds, or null while it does.</summary>
    public LocalDate? To { get; init; }
}
