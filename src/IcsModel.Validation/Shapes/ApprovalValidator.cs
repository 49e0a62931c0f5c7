using FluentValidation;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an approval.</summary>
internal sealed class ApprovalValidator : AbstractValidator<Approval>
{
    private ApprovalValidator()
    {
        RuleFor(approval => approval.Kind)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.ApprovalKind)
            .WithMessage("Name one of the defined forms of approval.");
        RuleFor(approval => approval.By!).SetValidator(ActorValidator.Instance);
    }

    internal static ApprovalValidator Instance { get; } = new();
}
