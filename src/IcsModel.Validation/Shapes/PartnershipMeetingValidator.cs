using FluentValidation;
using IcsModel.Partnerships;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a meeting of a partnership.</summary>
internal sealed class PartnershipMeetingValidator : AbstractValidator<PartnershipMeeting>
{
    private PartnershipMeetingValidator()
    {
        RuleFor(meeting => meeting.Id).IsNotBlank();
        RuleForEach(meeting => meeting.Present).IsNotBlank();
        RuleFor(meeting => meeting.Present).NamesNothingTwice();
        RuleForEach(meeting => meeting.Decisions).SetValidator(PartnershipDecisionValidator.Instance);
        RuleFor(meeting => meeting.Decisions).HasUniqueIds(decision => decision.Id);
    }

    internal static PartnershipMeetingValidator Instance { get; } = new();
}
