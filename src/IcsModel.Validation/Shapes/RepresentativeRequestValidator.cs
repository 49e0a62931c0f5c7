using FluentValidation;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a request for a representative of NHS England.</summary>
internal sealed class RepresentativeRequestValidator : AbstractValidator<RepresentativeRequest>
{
    private RepresentativeRequestValidator()
    {
        RuleFor(request => request.AppointedOn).IsNotDenied(request => request.IsAnswered);
        RuleFor(request => request.AppointedOn)
            .IsNotBefore(request => request.On, ValidationErrorCodes.RecordOrder, "Date the appointment on or after the request.");
    }

    internal static RepresentativeRequestValidator Instance { get; } = new();
}
