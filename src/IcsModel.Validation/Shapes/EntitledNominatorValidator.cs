using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a body listed as entitled to nominate.</summary>
internal sealed class EntitledNominatorValidator : AbstractValidator<EntitledNominator>
{
    private EntitledNominatorValidator()
    {
        RuleFor(nominator => nominator.Body!).SetValidator(BodyValidator.Instance);
    }

    internal static EntitledNominatorValidator Instance { get; } = new();
}
