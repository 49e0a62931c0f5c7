using FluentValidation;
using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a nomination.</summary>
internal sealed class NominationValidator : AbstractValidator<Nomination>
{
    private NominationValidator()
    {
        RuleFor(nomination => nomination.Sector)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.NominatingSector)
            .WithMessage("Name one of the defined sectors.");
        RuleForEach(nomination => nomination.Nominators).SetValidator(BodyValidator.Instance);
        RuleForEach(nomination => nomination.Entitled).SetValidator(BodyValidator.Instance);
        RuleForEach(nomination => nomination.Invited).SetValidator(BodyValidator.Instance);
        RuleFor(nomination => nomination.RegardToSelectionGuidance!).SetValidator(AttestationValidator.Instance);
    }

    internal static NominationValidator Instance { get; } = new();
}
