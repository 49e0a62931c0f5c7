using FluentValidation;
using IcsModel.Partnerships;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a member of a partnership.</summary>
internal sealed class PartnershipMemberValidator : AbstractValidator<PartnershipMember>
{
    private PartnershipMemberValidator()
    {
        RuleFor(member => member.Id).IsNotBlank();
        RuleFor(member => member.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(member => member.AppointedBy!).SetValidator(BodyValidator.Instance);
        RuleFor(member => member.NominatedBy!).SetValidator(BodyValidator.Instance);
        RuleFor(member => member.Sector).IsDefined();
        RuleFor(member => member.Title).IsNotBlank();
        RuleFor(member => member.To).EndsAfter(member => member.From);
        RuleFor(member => member.AppointedByPartnership)
            .ContradictsNothing(member => member.AppointedBy is null, true, "Name no body as appointing the member, or do not say that the partnership appointed them.");
    }

    internal static PartnershipMemberValidator Instance { get; } = new();
}
