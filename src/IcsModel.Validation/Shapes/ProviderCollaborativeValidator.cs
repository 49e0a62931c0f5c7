using FluentValidation;
using IcsModel.Places;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a provider collaborative.</summary>
internal sealed class ProviderCollaborativeValidator : AbstractValidator<ProviderCollaborative>
{
    private ProviderCollaborativeValidator()
    {
        RuleFor(collaborative => collaborative.Id).IsNotBlank();
        RuleFor(collaborative => collaborative.Name).IsNotBlank();
        RuleForEach(collaborative => collaborative.Members).SetValidator(BodyValidator.Instance);
    }

    internal static ProviderCollaborativeValidator Instance { get; } = new();
}
