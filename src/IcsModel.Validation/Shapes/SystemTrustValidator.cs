using FluentValidation;
using IcsModel.Systems;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a trust of the system.</summary>
internal sealed class SystemTrustValidator : AbstractValidator<SystemTrust>
{
    private SystemTrustValidator()
    {
        RuleFor(trust => trust.Body!).SetValidator(BodyValidator.Instance);
    }

    internal static SystemTrustValidator Instance { get; } = new();
}
