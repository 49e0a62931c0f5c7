using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an answer to needs.</summary>
internal sealed class NeedResponseValidator : AbstractValidator<NeedResponse>
{
    private NeedResponseValidator()
    {
        RuleForEach(response => response.Needs).IsNotBlank();
        RuleFor(response => response.Needs).NamesNothingTwice();
        RuleFor(response => response.HowMet).IsNotBlank();
        RuleForEach(response => response.ByFunctionsOf).SetValidator(BodyValidator.Instance);
    }

    internal static NeedResponseValidator Instance { get; } = new();
}
