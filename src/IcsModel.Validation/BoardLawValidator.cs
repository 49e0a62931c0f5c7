using FluentValidation;
using FluentValidation.Results;
using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Validation;

/// <summary>Asks a catalogue of rules about an integrated care board on a date, and answers in validation failures.</summary>
/// <remarks>
/// <para>
/// A rule that is not satisfied gives one failure for each of its findings, or a single one where it has none. The failure carries the id of the rule as its
/// error code, and a <see cref="RuleFailureState"/> that leads back to the outcome. Breaches and inconsistencies are errors, departures and advisories are
/// warnings, notes are informational. Aggregates give no failure.
/// </para>
/// <para>
/// <see cref="ValidationResult.IsValid"/> is false even where every failure is a warning: ask
/// <see cref="ValidationResultExtensions.HasBreach(ValidationResult)"/> whether the law is broken. A result without failures doesn't say that the board complies:
/// rules that could not be decided are left out unless <see cref="ReportUndetermined"/> is set.
/// </para>
/// <para>Rule sets and selections of properties do not apply: the rules asked are those of the catalogue in force on the date.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = new BoardLawValidator(RuleCatalogue.Current, new LocalDate(2025, 6, 1)).Validate(board);
/// foreach (var failure in result.Errors)
/// {
///     Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
/// }
/// </code>
/// </example>
public sealed class BoardLawValidator : AbstractValidator<IntegratedCareBoard>
{
    /// <summary>The key under which <see cref="ValidationContext{T}.RootContextData"/> may hold another date as a <see cref="LocalDate"/>.</summary>
    public const string AsAtKey = "IcsModel.AsAt";

    /// <summary>A validator that asks the rules of a catalogue on a date.</summary>
    /// <param name="catalogue">The rules.</param>
    /// <param name="asAt">The date of the law and of the facts, unless the context of a validation names another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public BoardLawValidator(RuleCatalogue catalogue, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        (Catalogue, AsAt) = (catalogue, asAt);
    }

    /// <summary>The rules asked.</summary>
    public RuleCatalogue Catalogue { get; }

    /// <summary>The date of the law and of the facts, unless the context of a validation names another.</summary>
    public LocalDate AsAt { get; }

    /// <summary>Whether rules that the facts do not decide give informational failures; false unless set.</summary>
    public bool ReportUndetermined { get; init; }

    /// <summary>Settles the rules, and puts into words only those that there is something to say about.</summary>
    /// <returns>True, so that rules added to this validator run as well.</returns>
    /// <exception cref="ArgumentException">The context holds something other than a <see cref="LocalDate"/> under <see cref="AsAtKey"/>.</exception>
    protected override bool PreValidate(ValidationContext<IntegratedCareBoard> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } board)
        {
            var asAt = DateOf(context);
            if (HasSomethingToSay(Catalogue.Decide(board, asAt)))
            {
                Report(Catalogue.Assess(board, asAt), context);
            }
        }

        return true;
    }

    private LocalDate DateOf(ValidationContext<IntegratedCareBoard> context) =>
        !context.RootContextData.TryGetValue(AsAtKey, out var stated)
            ? AsAt
            : stated as LocalDate? ?? throw new ArgumentException($"The context must hold a LocalDate under {AsAtKey}.", nameof(context));

    private bool HasSomethingToSay(in Verdict verdict) =>
        verdict.WorstSeverity is not null || (ReportUndetermined && verdict.CountOf(Outcome.Undetermined) > 0);

    private void Report(Assessment assessment, ValidationContext<IntegratedCareBoard> context)
    {
        foreach (var outcome in assessment.Outcomes)
        {
            if (!outcome.Rule.Definition.IsAggregate && IsReported(outcome.Outcome))
            {
                RuleFailures.Add(outcome, context);
            }
        }
    }

    private bool IsReported(Outcome outcome) => outcome == Outcome.NotSatisfied || (ReportUndetermined && outcome == Outcome.Undetermined);
}
