using System.Diagnostics.CodeAnalysis;
using FluentValidation.Results;
using IcsModel.Rules;

namespace IcsModel.Validation;

/// <summary>From a validation failure back to the law.</summary>
public static class ValidationFailureExtensions
{
    /// <summary>Gives the outcome of the rule that a failure was made from; there is none for failures of other validators.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static bool TryGetOutcome(this ValidationFailure failure, [NotNullWhen(true)] out RuleOutcome? outcome)
    {
        ArgumentNullException.ThrowIfNull(failure);
        outcome = (failure.CustomState as RuleFailureState)?.Outcome;
        return outcome is not null;
    }

    /// <summary>Gives the one finding that a failure was made from; there is none where it tells of an outcome as a whole.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="failure"/> is null.</exception>
    public static bool TryGetFinding(this ValidationFailure failure, [NotNullWhen(true)] out Finding? finding)
    {
        ArgumentNullException.ThrowIfNull(failure);
        finding = (failure.CustomState as RuleFailureState)?.Finding;
        return finding is not null;
    }
}
