using FluentValidation;
using IcsModel.Eligibility;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what is known of a selection panel.</summary>
internal sealed class SelectionPanelValidator : AbstractValidator<SelectionPanel>
{
    private SelectionPanelValidator()
    {
        RuleFor(panel => panel.ConvenedBy!).SetValidator(ActorValidator.Instance);
    }

    internal static SelectionPanelValidator Instance { get; } = new();
}
