using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a departure.</summary>
internal sealed class DepartureValidator : AbstractValidator<Departure>
{
    private DepartureValidator()
    {
        RuleFor(departure => departure.Kind)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.DepartureKind)
            .WithMessage("Name one of the defined ways of leaving a seat.");
        RuleFor(departure => departure.By!).SetValidator(ActorValidator.Instance);
        RuleForEach(departure => departure.Approvals).SetValidator(ApprovalValidator.Instance);
    }

    internal static DepartureValidator Instance { get; } = new();
}
