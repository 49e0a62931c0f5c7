using FluentValidation;
using IcsModel.Eligibility;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a registration in a profession.</summary>
internal sealed class ProfessionalRegistrationValidator : AbstractValidator<ProfessionalRegistration>
{
    private ProfessionalRegistrationValidator()
    {
        RuleFor(registration => registration.Profession).IsDefined();
        RuleFor(registration => registration.To).EndsAfter(registration => registration.From);
    }

    internal static ProfessionalRegistrationValidator Instance { get; } = new();
}
