using FluentValidation;
using IcsModel.Systems;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a mandate.</summary>
internal sealed class NhsMandateValidator : AbstractValidator<NhsMandate>
{
    private NhsMandateValidator()
    {
        RuleFor(mandate => mandate.Id).IsNotBlank();
        RuleFor(mandate => mandate.To).EndsAfter(mandate => mandate.From);
    }

    internal static NhsMandateValidator Instance { get; } = new();
}
