using FluentValidation.Results;
using IcsModel.Rules;

namespace IcsModel.Validation;

/// <summary>What <see cref="ValidationResult.IsValid"/> doesn't tell: how grave the failures are in law.</summary>
public static class ValidationResultExtensions
{
    /// <summary>Whether some rule of statute or regulations is not satisfied, or facts contradict each other.</summary>
    /// <remarks>Only failures of rules count; faults in the shape of the input are no breach of the law.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static bool HasBreach(this ValidationResult result) => result.WorstSeverity() >= Severity.Breach;

    /// <summary>The gravest severity among the rules that are not satisfied; null where there is none.</summary>
    /// <remarks>Undetermined rules and faults in the shape of the input have no severity.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static Severity? WorstSeverity(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Severity? worst = null;
        foreach (var failure in result.Errors)
        {
            if (failure.TryGetOutcome(out var outcome) && outcome.Severity is { } severity && !(severity <= worst))
            {
                worst = severity;
            }
        }

        return worst;
    }
}
