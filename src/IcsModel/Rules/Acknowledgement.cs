using NodaTime;

namespace IcsModel.Rules;

/// <summary>A decision to accept for a time that a requirement is unmet, by somebody and for a reason.</summary>
/// <remarks>
/// It marks what is found and hides nothing. A departure, an advisory or a note that is acknowledged with a reason counts as explained; a breach and an inconsistency
/// stay what they are. Equality is by value.
/// </remarks>
public sealed record Acknowledgement
{
    /// <summary>The rule that is unmet.</summary>
    public required RuleId RuleId { get; init; }

    /// <summary>Whose finding it is: the code of the board concerned, or for a subject without one its name; compared letter by letter.</summary>
    public required string Subject { get; init; }

    /// <summary>The id of the entry concerned; null for whatever the rule finds of the subject.</summary>
    public string? MemberId { get; init; }

    /// <summary>Who accepted it, or null while that is not said.</summary>
    public string? By { get; init; }

    /// <summary>Why, or null while that is not said.</summary>
    public string? Because { get; init; }

    /// <summary>The day it was accepted, or null where that is not known; a record that bounds nothing.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The first day on which it no longer holds, or null while there is no end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether it says by whom and why; only then does it explain anything.</summary>
    public bool IsReasoned => !string.IsNullOrWhiteSpace(By) && !string.IsNullOrWhiteSpace(Because);

    /// <summary>Whether it holds on a day, as it does before <see cref="Until"/>.</summary>
    public bool HoldsOn(LocalDate day) => Until is not { } until || day < until;

    /// <summary>Whether it explains something found of this severity.</summary>
    public bool Explains(Severity severity) => IsReasoned && severity < Severity.Breach;
}
