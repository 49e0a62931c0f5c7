using FluentValidation;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a recorded statement.</summary>
internal sealed class AttestationValidator : AbstractValidator<Attestation>
{
    private AttestationValidator()
    {
        RuleFor(attestation => attestation.By!).SetValidator(ActorValidator.Instance);
        RuleFor(attestation => attestation.Basis).IsNotBlank();
    }

    internal static AttestationValidator Instance { get; } = new();
}
