using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a version of the constitution with its days.</summary>
internal sealed class ConstitutionVersionValidator : AbstractValidator<ConstitutionVersion>
{
    private ConstitutionVersionValidator()
    {
        RuleFor(version => version.Version).IsNotBlank();
        RuleFor(version => version.To).EndsAfter(version => version.From);
        RuleFor(version => version.PublishedOn).IsNotDenied(version => version.IsPublished);
    }

    internal static ConstitutionVersionValidator Instance { get; } = new();
}
