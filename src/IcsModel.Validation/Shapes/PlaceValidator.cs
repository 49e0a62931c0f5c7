using FluentValidation;
using IcsModel.Places;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a place, neighbourhood, locality or network.</summary>
internal sealed class PlaceValidator : AbstractValidator<Place>
{
    private PlaceValidator()
    {
        RuleFor(place => place.Id).IsNotBlank();
        RuleFor(place => place.Name).IsNotBlank();
        RuleFor(place => place.Kind).IsDefined();
        RuleFor(place => place.Within).IsNotBlank();
        RuleFor(place => place.Population)
            .Must(people => people is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.Population)
            .WithMessage("Give the number of people as 0 or more.");
        RuleForEach(place => place.Area).IsNotBlank();
        RuleFor(place => place.Area).NamesNothingTwice();
        RuleFor(place => place.Governance!).SetValidator(PlaceGovernanceValidator.Instance);
    }

    internal static PlaceValidator Instance { get; } = new();
}
