using FluentValidation;
using IcsModel.Partnerships;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a standing way of taking part.</summary>
internal sealed class SectorEngagementValidator : AbstractValidator<SectorEngagement>
{
    private SectorEngagementValidator()
    {
        RuleFor(engagement => engagement.Sector).IsDefined();
        RuleFor(engagement => engagement.Description).IsNotBlank();
    }

    internal static SectorEngagementValidator Instance { get; } = new();
}
