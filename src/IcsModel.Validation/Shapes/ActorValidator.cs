using FluentValidation;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of whoever nominates, appoints, approves or removes.</summary>
internal sealed class ActorValidator : AbstractValidator<Actor>
{
    private ActorValidator()
    {
        RuleFor(actor => actor.Office)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.ActorOffice)
            .WithMessage("Name one of the defined offices.");
        RuleFor(actor => actor.Body!).SetValidator(BodyValidator.Instance);
    }

    internal static ActorValidator Instance { get; } = new();
}
