using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an annual report of a clinical commissioning group.</summary>
internal sealed class CcgAnnualReportValidator : AbstractValidator<CcgAnnualReport>
{
    private CcgAnnualReportValidator()
    {
        RuleFor(report => report.Year).IsCalendarYear();
    }

    internal static CcgAnnualReportValidator Instance { get; } = new();
}
