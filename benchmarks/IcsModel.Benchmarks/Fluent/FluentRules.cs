using FluentValidation;
using IcsModel.Benchmarks.Idiomatic;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.Fluent;

/// <summary>What the rules of the validator have in common.</summary>
internal static class FluentRules
{
    /// <summary>A question about the board that answers with an outcome must be satisfied.</summary>
    public static void IsSatisfied(this IRuleBuilder<BoardAtDate, Outcome> rule, string id, string message) =>
        rule.Must(outcome => outcome == Outcome.Satisfied)
            .WithErrorCode(id)
            .WithMessage(message)
            .WithSeverity((_, outcome) => SeverityOf(outcome))
            .WithState((_, outcome) => outcome)
            .OverridePropertyName("Board");

    /// <summary>Each item of a collection must satisfy a question about it.</summary>
    public static void Satisfies<T>(this IRuleBuilder<BoardAtDate, T> rule, string id, string message, Func<BoardAtDate, T, Outcome> question) =>
        rule.Custom((item, context) =>
        {
            var outcome = question(context.InstanceToValidate, item);
            if (outcome is Outcome.NotSatisfied or Outcome.Undetermined)
            {
                context.AddFailure(new FluentValidation.Results.ValidationFailure(context.PropertyPath, message)
                {
                    ErrorCode = id,
                    Severity = SeverityOf(outcome),
                    CustomState = outcome,
                });
            }
        });

    public static IRuleBuilderOptions<BoardAtDate, T> Reports<T>(this IRuleBuilderOptions<BoardAtDate, T> rule, string id, string message, Outcome outcome) =>
        rule.WithErrorCode(id).WithMessage(message).WithSeverity(SeverityOf(outcome)).WithState(_ => outcome);

    public static FluentValidation.Severity SeverityOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotSatisfied => FluentValidation.Severity.Error,
            Outcome.Undetermined => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        };
}
