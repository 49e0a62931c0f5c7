using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the constitution of a clinical commissioning group.</summary>
internal sealed class CcgConstitutionValidator : AbstractValidator<CcgConstitution>
{
    private CcgConstitutionValidator()
    {
        RuleFor(constitution => constitution.Name).IsNotBlank();
        RuleForEach(constitution => constitution.Contents).IsDefined();
        RuleFor(constitution => constitution.Contents).NamesNothingTwice();
        RuleFor(constitution => constitution.PublishedOn).IsNotDenied(constitution => constitution.IsPublished);
    }

    internal static CcgConstitutionValidator Instance { get; } = new();
}
