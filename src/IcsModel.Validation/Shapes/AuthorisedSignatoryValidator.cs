using FluentValidation;
using IcsModel.Accounts;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of an authority to authenticate the seal.</summary>
internal sealed class AuthorisedSignatoryValidator : AbstractValidator<AuthorisedSignatory>
{
    private AuthorisedSignatoryValidator()
    {
        RuleFor(signatory => signatory.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(signatory => signatory.To).EndsAfter(signatory => signatory.From);
    }

    internal static AuthorisedSignatoryValidator Instance { get; } = new();
}
