using FluentValidation;
using IcsModel.Involvement;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a consultation.</summary>
internal sealed class ConsultationValidator : AbstractValidator<Consultation>
{
    private ConsultationValidator()
    {
        RuleFor(consultation => consultation.Id).IsNotBlank();
        RuleFor(consultation => consultation.By!).SetValidator(BodyValidator.Instance);
        RuleFor(consultation => consultation.To).EndsAfter(consultation => consultation.From);
        RuleFor(consultation => consultation.ResponsesConsideredOn).IsNotDenied(consultation => consultation.ResponsesConsidered);
        RuleFor(consultation => consultation.ResponsesConsideredOn)
            .IsNotBefore(consultation => consultation.From, ValidationErrorCodes.RecordOrder, "Date the consideration of responses on or after the first day of the consultation.");
    }

    internal static ConsultationValidator Instance { get; } = new();
}
