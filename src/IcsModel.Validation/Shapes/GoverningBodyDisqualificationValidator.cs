using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of what may disqualify a member of a governing body.</summary>
internal sealed class GoverningBodyDisqualificationValidator : AbstractValidator<GoverningBodyDisqualification>
{
    private GoverningBodyDisqualificationValidator()
    {
        RuleFor(disqualification => disqualification.Kind).IsDefined();
        RuleFor(disqualification => disqualification.To).EndsAfter(disqualification => disqualification.From);
    }

    internal static GoverningBodyDisqualificationValidator Instance { get; } = new();
}
