using FluentValidation;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a presence at a meeting.</summary>
internal sealed class AttendanceValidator : AbstractValidator<Attendance>
{
    private AttendanceValidator()
    {
        RuleFor(attendance => attendance.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(attendance => attendance.SubstituteFor!).SetValidator(PersonValidator.Instance);
    }

    internal static AttendanceValidator Instance { get; } = new();
}
