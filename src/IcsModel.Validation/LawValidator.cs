using FluentValidation;
using FluentValidation.Results;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Validation;

/// <summary>Asks a catalogue of rules about a subject on a date, and answers in validation failures.</summary>
/// <typeparam name="TSubject">What the rules are about: a board, a system or a commissioning history.</typeparam>
/// <remarks>
/// <para>
/// A rule that is not satisfied gives one failure for each of its findings, or a single one where it has none. The failure carries the id of the rule as its
/// error code, and a <see cref="RuleFailureState"/> that leads back to the outcome. Breaches and inconsistencies are errors, departures and advisories are
/// warnings, notes are informational. Aggregates give no failure.
/// </para>
/// <para>
/// <see cref="ValidationResult.IsValid"/> is false even where every failure is a warning: ask
/// <see cref="ValidationResultExtensions.HasBreach(ValidationResult)"/> whether the law is broken. A result without failures doesn't say that the subject complies:
/// rules that could not be decided are left out unless <see cref="ReportUndetermined"/> is set.
/// </para>
/// <para>Rule sets and selections of properties do not apply: the rules asked are those of the catalogue in force on the date.</para>
/// </remarks>
public abstract class LawValidator<TSubject> : AbstractValidator<TSubject>
{
    /// <summary>The key under which <see cref="ValidationContext{T}.RootContextData"/> may hold another date as a <see cref="LocalDate"/>.</summary>
    public const string AsAtKey = "IcsModel.AsAt";

    private protected LawValidator(RuleCatalogue catalogue, LocalDate asAt)
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

    /// <summary>Where the subject stands in a governance document; empty for the document itself.</summary>
    private protected abstract string Root { get; }

    /// <summary>Settles the rules, and puts into words only those that there is something to say about.</summary>
    /// <returns>True, so that rules added to this validator run as well.</returns>
    /// <exception cref="ArgumentException">The context holds something other than a <see cref="LocalDate"/> under <see cref="AsAtKey"/>.</exception>
    protected override bool PreValidate(ValidationContext<TSubject> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } subject)
        {
            var asAt = DateOf(context);
            if (HasSomethingToSay(Decide(subject, asAt)))
            {
                Report(Assess(subject, asAt), context);
            }
        }

        return true;
    }

    private protected abstract Verdict Decide(TSubject subject, LocalDate asAt);

    private protected abstract Assessment Assess(TSubject subject, LocalDate asAt);

    private LocalDate DateOf(ValidationContext<TSubject> context) =>
        !context.RootContextData.TryGetValue(AsAtKey, out var stated)
            ? AsAt
            : stated as LocalDate? ?? throw new ArgumentException($"The context must hold a LocalDate under {AsAtKey}.", nameof(context));

    private bool HasSomethingToSay(in Verdict verdict) =>
        verdict.WorstSeverity is not null || (ReportUndetermined && verdict.CountOf(Outcome.Undetermined) > 0);

    private void Report(Assessment assessment, ValidationContext<TSubject> context)
    {
        foreach (var outcome in assessment.Outcomes)
        {
            if (!outcome.Rule.Definition.IsAggregate && IsReported(outcome.Outcome))
            {
                RuleFailures.Add(outcome, context, Root);
            }
        }
    }

    private bool IsReported(Outcome outcome) => outcome == Outcome.NotSatisfied || (ReportUndetermined && outcome == Outcome.Undetermined);
}
