using FluentValidation;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a reference to a body.</summary>
internal sealed class BodyValidator : AbstractValidator<Body>
{
    private BodyValidator()
    {
        RuleFor(body => body.Kind)
            .IsInEnum()
            .WithErrorCode(ValidationErrorCodes.BodyKind)
            .WithMessage("Name one of the defined kinds of body.");
        RuleFor(body => body.Code)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.BodyCode)
            .WithMessage("Give the body's code, or leave it out.");
        RuleFor(body => body.Code)
            .Must(code => Texts.IsOdsCode(code!))
            .WithErrorCode(ValidationErrorCodes.BodyOdsCode)
            .WithMessage("Write the ODS code as three to six upper-case letters and digits.")
            .When(body => HasOdsCode(body.Kind) && !string.IsNullOrWhiteSpace(body.Code));
        RuleFor(body => body.Name)
            .Must(text => !Texts.IsBlank(text))
            .WithErrorCode(ValidationErrorCodes.BodyName)
            .WithMessage("Give the body's name, or leave it out.");
    }

    internal static BodyValidator Instance { get; } = new();

    /// <summary>Councils and other bodies may be named by any code used consistently.</summary>
    private static bool HasOdsCode(BodyKind? kind) =>
        kind is BodyKind.IntegratedCareBoard or BodyKind.ClinicalCommissioningGroup or BodyKind.NhsTrust or BodyKind.NhsFoundationTrust or BodyKind.PrimaryMedicalServicesProvider;
}
