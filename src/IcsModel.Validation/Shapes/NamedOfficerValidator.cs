using FluentValidation;
using IcsModel.Conduct;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of somebody named for a role.</summary>
internal sealed class NamedOfficerValidator : AbstractValidator<NamedOfficer>
{
    private NamedOfficerValidator()
    {
        RuleFor(officer => officer.Role).IsDefined();
        RuleFor(officer => officer.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(officer => officer.To).EndsAfter(officer => officer.From);
    }

    internal static NamedOfficerValidator Instance { get; } = new();
}
