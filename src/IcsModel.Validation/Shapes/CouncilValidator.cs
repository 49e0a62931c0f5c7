using FluentValidation;
using IcsModel.Systems;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a council and how it stands to the system.</summary>
internal sealed class CouncilValidator : AbstractValidator<Council>
{
    private CouncilValidator()
    {
        RuleFor(council => council.Body!).SetValidator(BodyValidator.Instance);
        RuleFor(council => council.Kind).IsDefined();
        RuleForEach(council => council.Area).IsNotBlank();
        RuleFor(council => council.Area).NamesNothingTwice();
        RuleForEach(council => council.PartnerBoards).SetValidator(BodyValidator.Instance);
        RuleForEach(council => council.Partnerships).SetValidator(BodyValidator.Instance);
        RuleForEach(council => council.Healthwatch).SetValidator(BodyValidator.Instance);
        RuleForEach(council => council.Districts).SetValidator(BodyValidator.Instance);
        RuleFor(council => council.To).EndsAfter(council => council.From);
    }

    internal static CouncilValidator Instance { get; } = new();
}
