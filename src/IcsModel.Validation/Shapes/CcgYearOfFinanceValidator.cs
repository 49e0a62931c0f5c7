using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the money of a clinical commissioning group in a financial year.</summary>
internal sealed class CcgYearOfFinanceValidator : AbstractValidator<CcgYearOfFinance>
{
    private CcgYearOfFinanceValidator()
    {
        RuleFor(finance => finance.Year).IsCalendarYear();
        RuleFor(finance => finance.To).EndsAfter(finance => finance.From);
        RuleFor(finance => finance.Allotted).IsNotNegative("Give what was allotted as 0 or more thousands of pounds.");
        RuleFor(finance => finance.OtherReceipts).IsNotNegative("Give what else was received as 0 or more thousands of pounds.");
        RuleFor(finance => finance.Spent).IsNotNegative("Give what was spent as 0 or more thousands of pounds.");
    }

    internal static CcgYearOfFinanceValidator Instance { get; } = new();
}
