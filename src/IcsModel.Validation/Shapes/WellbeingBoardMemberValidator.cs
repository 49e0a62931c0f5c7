using FluentValidation;
using IcsModel.Wellbeing;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a member of a health and wellbeing board.</summary>
internal sealed class WellbeingBoardMemberValidator : AbstractValidator<WellbeingBoardMember>
{
    private WellbeingBoardMemberValidator()
    {
        RuleFor(member => member.Id).IsNotBlank();
        RuleFor(member => member.Person!).SetValidator(PersonValidator.Instance);
        RuleForEach(member => member.Capacities).IsDefined();
        RuleFor(member => member.Capacities).NamesNothingTwice();
        RuleFor(member => member.NominatedBy).IsDefined();
        RuleFor(member => member.AppointedBy!).SetValidator(BodyValidator.Instance);
        RuleForEach(member => member.Represents).SetValidator(BodyValidator.Instance);
        RuleFor(member => member.BoardConsultedOn).IsNotDenied(member => member.BoardConsulted);
        RuleFor(member => member.To).EndsAfter(member => member.From);
    }

    internal static WellbeingBoardMemberValidator Instance { get; } = new();
}
