using FluentValidation;
using IcsModel.Interests;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of the arrangements for conflicts of interest.</summary>
internal sealed class ConflictsPolicyValidator : AbstractValidator<ConflictsPolicy>
{
    private ConflictsPolicyValidator()
    {
        RuleFor(policy => policy.To).EndsAfter(policy => policy.From);
        RuleFor(policy => policy.Effectiveness!).SetValidator(AttestationValidator.Instance);
    }

    internal static ConflictsPolicyValidator Instance { get; } = new();
}
