using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an appointment with its approvals and assessment of independence.</summary>
internal sealed class AppointmentValidator : AbstractValidator<Appointment>
{
    private AppointmentValidator()
    {
        RuleFor(appointment => appointment.By!).SetValidator(ActorValidator.Instance);
        RuleForEach(appointment => appointment.Approvals).SetValidator(ApprovalValidator.Instance);
        RuleFor(appointment => appointment.IndependenceAssessment!).SetValidator(IndependenceAssessmentValidator.Instance);
        RuleFor(appointment => appointment.Panel!).SetValidator(SelectionPanelValidator.Instance);
    }

    internal static AppointmentValidator Instance { get; } = new();
}
