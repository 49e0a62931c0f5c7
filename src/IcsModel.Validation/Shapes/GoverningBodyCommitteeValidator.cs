using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a committee of a governing body.</summary>
internal sealed class GoverningBodyCommitteeValidator : AbstractValidator<GoverningBodyCommittee>
{
    private GoverningBodyCommitteeValidator()
    {
        RuleFor(committee => committee.Id).IsNotBlank();
        RuleFor(committee => committee.Kind).IsDefined();
        RuleFor(committee => committee.To).EndsAfter(committee => committee.From);
    }

    internal static GoverningBodyCommitteeValidator Instance { get; } = new();
}
