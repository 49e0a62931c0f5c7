using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a place on a committee.</summary>
internal sealed class CommitteeMemberValidator : AbstractValidator<CommitteeMember>
{
    private CommitteeMemberValidator()
    {
        RuleFor(member => member.Id)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.CommitteeMemberId)
            .WithMessage("Give the id of the member of the committee, or leave it out.");
        RuleFor(member => member.To)
            .Must((member, to) => Days.AreOrdered(member.From, to))
            .WithErrorCode(ValidationErrorCodes.CommitteeMemberDays)
            .WithMessage("End the place on the committee after its first day.");
        RuleFor(member => member.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(member => member.Appointment!).SetValidator(AppointmentValidator.Instance);
    }

    internal static CommitteeMemberValidator Instance { get; } = new();
}
