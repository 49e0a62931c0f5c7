using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Validation;

/// <summary>Makes validators that ask one catalogue about commissioning histories on a date, for use where the catalogue is injected and the date is not yet known.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class CommissioningLawValidatorFactory
{
    /// <summary>A factory for the rules of a catalogue.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public CommissioningLawValidatorFactory(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Catalogue = catalogue;
    }

    /// <summary>The rules that the validators ask.</summary>
    public RuleCatalogue Catalogue { get; }

    /// <summary>A validator for the law and the facts on a date.</summary>
    /// <param name="asAt">The date.</param>
    /// <param name="reportUndetermined">Whether rules that the facts do not decide give informational failures.</param>
    public CommissioningLawValidator AsAt(LocalDate asAt, bool reportUndetermined = false) =>
        new(Catalogue, asAt) { ReportUndetermined = reportUndetermined };
}
