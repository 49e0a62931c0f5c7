using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a change of an application to merge.</summary>
internal sealed class MergerAmendmentValidator : AbstractValidator<MergerAmendment>
{
    private MergerAmendmentValidator()
    {
        RuleFor(amendment => amendment.Id).IsNotBlank();
    }

    internal static MergerAmendmentValidator Instance { get; } = new();
}
