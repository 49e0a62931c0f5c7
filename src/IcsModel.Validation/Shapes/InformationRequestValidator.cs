using FluentValidation;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a request for information.</summary>
internal sealed class InformationRequestValidator : AbstractValidator<InformationRequest>
{
    private InformationRequestValidator()
    {
        RuleFor(request => request.To!).SetValidator(BodyValidator.Instance);
        RuleFor(request => request.AnsweredOn).IsNotDenied(request => request.IsAnswered);
        RuleFor(request => request.AnsweredOn)
            .IsNotBefore(request => request.On, ValidationErrorCodes.RecordOrder, "Date the answer on or after the request.");
    }

    internal static InformationRequestValidator Instance { get; } = new();
}
