using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a report or accounts of one of the last periods.</summary>
internal sealed class ClosingReportValidator : AbstractValidator<ClosingReport>
{
    private ClosingReportValidator()
    {
        RuleFor(report => report.Kind).IsDefined();
        RuleFor(report => report.To).EndsAfter(report => report.From);
        RuleFor(report => report.CompletedOn).IsNotDenied(report => report.IsCompleted);
        RuleFor(report => report.IsCompleted)
            .ContradictsNothing(report => report.CompletedBy is null, contradicting: false, "Leave the body that completed it out, or do not say that it is not completed.");
        RuleFor(report => report.CompletedBy!).SetValidator(BodyValidator.Instance);
    }

    internal static ClosingReportValidator Instance { get; } = new();
}
