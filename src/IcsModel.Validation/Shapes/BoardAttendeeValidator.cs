using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of someone who attends without being a member.</summary>
internal sealed class BoardAttendeeValidator : AbstractValidator<BoardAttendee>
{
    private BoardAttendeeValidator()
    {
        RuleFor(attendee => attendee.Id)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.AttendeeId)
            .WithMessage("Give the attendee's id, or leave it out.");
        RuleFor(attendee => attendee.Kind)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.AttendeeKind)
            .WithMessage("Name one of the defined kinds of attendee.");
        RuleFor(attendee => attendee.SubstituteFor)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.AttendeeSubstituteFor)
            .WithMessage("Give the id of the member in whose place the attendee comes, or leave it out.");
        RuleFor(attendee => attendee.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(attendee => attendee.Represents!).SetValidator(BodyValidator.Instance);
    }

    internal static BoardAttendeeValidator Instance { get; } = new();
}
