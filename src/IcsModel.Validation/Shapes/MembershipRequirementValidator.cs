using FluentValidation;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a requirement of membership from elsewhere.</summary>
internal sealed class MembershipRequirementValidator : AbstractValidator<MembershipRequirement>
{
    private MembershipRequirementValidator()
    {
        RuleFor(requirement => requirement.Source).IsNotBlank();
        RuleFor(requirement => requirement.Met!).SetValidator(ClauseValidator.Instance);
    }

    internal static MembershipRequirementValidator Instance { get; } = new();
}
