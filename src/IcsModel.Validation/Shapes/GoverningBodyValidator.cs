using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a governing body.</summary>
internal sealed class GoverningBodyValidator : AbstractValidator<GoverningBody>
{
    private GoverningBodyValidator()
    {
        RuleForEach(body => body.Functions).IsDefined();
        RuleFor(body => body.Functions).NamesNothingTwice();
        RuleForEach(body => body.Members).SetValidator(GoverningBodyMemberValidator.Instance);
        RuleFor(body => body.Members).HasUniqueIds(member => member.Id);
        RuleForEach(body => body.Committees).SetValidator(GoverningBodyCommitteeValidator.Instance);
        RuleFor(body => body.Committees).HasUniqueIds(committee => committee.Id);
    }

    internal static GoverningBodyValidator Instance { get; } = new();
}
