using IcsModel.Rules;

namespace IcsModel.Systems;

/// <summary>What a rule says for each outcome, where the findings beside it name the bodies and days.</summary>
internal sealed record OutcomeWords
{
    internal required string Satisfied { get; init; }

    internal required string NotApplicable { get; init; }

    internal required string Undetermined { get; init; }

    /// <summary>Said instead of <see cref="Undetermined"/> where an act that is owed is not shown yet.</summary>
    internal string? Pending { get; init; }

    /// <summary>Said instead of <see cref="Undetermined"/> where what is stated speaks against a requirement whose wording is not verified.</summary>
    internal string? Doubted { get; init; }

    internal string NotSatisfied { get; init; } = string.Empty;

    internal string Remedy { get; init; } = string.Empty;

    internal string Of(Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => Satisfied,
            { Outcome: Outcome.NotSatisfied } => NotSatisfied,
            { Outcome: Outcome.NotApplicable } => NotApplicable,
            { Reason: Reason.PendingEvent } => Pending ?? Undetermined,
            { Reason: Reason.SourceUnverified } => Doubted ?? Undetermined,
            _ => Undetermined,
        };
}
