using FluentValidation;
using IcsModel.JointWorking;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a joint appointment.</summary>
internal sealed class JointAppointmentValidator : AbstractValidator<JointAppointment>
{
    private JointAppointmentValidator()
    {
        RuleFor(appointment => appointment.Id).IsNotBlank();
        RuleForEach(appointment => appointment.Between).SetValidator(BodyValidator.Instance);
    }

    internal static JointAppointmentValidator Instance { get; } = new();
}
