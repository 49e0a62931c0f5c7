using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a panel that recruited to a post.</summary>
internal sealed class RecruitmentPanelValidator : AbstractValidator<RecruitmentPanel>
{
    private RecruitmentPanelValidator()
    {
        RuleFor(panel => panel.Post).IsNotBlank();
    }

    internal static RecruitmentPanelValidator Instance { get; } = new();
}
