using FluentValidation;
using IcsModel.Strategies;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a copy given to somebody.</summary>
internal sealed class CopyGivenValidator : AbstractValidator<CopyGiven>
{
    private CopyGivenValidator()
    {
        RuleFor(copy => copy.Recipient!).SetValidator(BodyValidator.Instance);
    }

    internal static CopyGivenValidator Instance { get; } = new();
}
