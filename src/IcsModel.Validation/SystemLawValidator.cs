using IcsModel.Systems;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Validation;

/// <summary>Asks a catalogue of rules about an integrated care system on a date, and answers in validation failures.</summary>
/// <remarks>The rules on the board of the system are asked by <see cref="BoardLawValidator"/>.</remarks>
/// <example>
/// <code>
/// var result = new SystemLawValidator(RuleCatalogue.Current, new LocalDate(2025, 6, 1)).Validate(system);
/// foreach (var failure in result.Errors)
/// {
///     Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
/// }
/// </code>
/// </example>
public sealed class SystemLawValidator : LawValidator<IntegratedCareSystem>
{
    /// <summary>A validator that asks the rules of a catalogue on a date.</summary>
    /// <param name="catalogue">The rules.</param>
    /// <param name="asAt">The date of the law and of the facts, unless the context of a validation names another.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public SystemLawValidator(RuleCatalogue catalogue, LocalDate asAt)
        : base(catalogue, asAt)
    {
    }

    private protected override string Root => string.Empty;

    private protected override Verdict Decide(IntegratedCareSystem subject, LocalDate asAt) => Catalogue.Decide(subject, asAt);

    private protected override Assessment Assess(IntegratedCareSystem subject, LocalDate asAt) => Catalogue.Assess(subject, asAt);
}
