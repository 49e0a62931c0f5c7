using FluentValidation;
using IcsModel.Eligibility;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a role in another organisation.</summary>
internal sealed class OtherRoleValidator : AbstractValidator<OtherRole>
{
    private OtherRoleValidator()
    {
        RuleFor(role => role.Body!).SetValidator(BodyValidator.Instance);
        RuleFor(role => role.Title).IsNotBlank();
        RuleFor(role => role.To).EndsAfter(role => role.From);
    }

    internal static OtherRoleValidator Instance { get; } = new();
}
