using IcsModel.Commissioning;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Validation;

/// <summary>Asks a catalogue of rules about a commissioning history on a date, and answers in validation failures.</summary>
/// <example>
/// <code>
/// var result = new CommissioningLawValidator(RuleCatalogue.Current, new LocalDate(2021, 6, 1)).Validate(history);
/// foreach (var failure in result.Errors)
/// {
///     Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
/// }
/// </code>
/// </example>
public sealed class CommissioningLawValidator : LawValidator<CommissioningHistory>
{
    /// <summary>A validator that asks the rules of a catalogue on a date.</summary>
    /// <param name="catalogue">The rules.</param>
    /// <param name="asAt">The date of the law and of the facts, unless the context of a validation names another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public CommissioningLawValidator(RuleCatalogue catalogue, LocalDate asAt)
        : base(catalogue, asAt)
    {
    }

    private protected override string Root => "/commissioning";

    private protected override Verdict Decide(CommissioningHistory subject, LocalDate asAt) => Catalogue.Decide(subject, asAt);

    private protected override Assessment Assess(CommissioningHistory subject, LocalDate asAt) => Catalogue.Assess(subject, asAt);
}
