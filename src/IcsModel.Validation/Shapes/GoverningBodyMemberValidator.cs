using FluentValidation;
using IcsModel.Commissioning;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a member of a governing body.</summary>
internal sealed class GoverningBodyMemberValidator : AbstractValidator<GoverningBodyMember>
{
    private GoverningBodyMemberValidator()
    {
        RuleFor(member => member.Id).IsNotBlank();
        RuleFor(member => member.Person!).SetValidator(PersonValidator.Instance);
        RuleFor(member => member.Route).IsDefined();
        RuleFor(member => member.AppointedBy).IsDefined();
        RuleForEach(member => member.Roles).IsDefined();
        RuleFor(member => member.Roles).NamesNothingTwice();
        RuleForEach(member => member.LayGrounds).IsDefined();
        RuleFor(member => member.LayGrounds).NamesNothingTwice();
        RuleForEach(member => member.LayExclusions).IsDefined();
        RuleFor(member => member.LayExclusions).NamesNothingTwice();
        RuleFor(member => member.IsForFixedTerm)
            .ContradictsNothing(member => member.TermEndsOn is null, contradicting: false, "Leave the end of the term out, or do not say that there is no fixed term.");
        RuleFor(member => member.TermEndsOn).EndsAfter(member => member.From);
        RuleFor(member => member.To).EndsAfter(member => member.From);
        RuleForEach(member => member.SpecialistSpells).SetValidator(SpecialistSpellValidator.Instance);
        RuleForEach(member => member.Disqualifications).SetValidator(GoverningBodyDisqualificationValidator.Instance);
    }

    internal static GoverningBodyMemberValidator Instance { get; } = new();
}
