using FluentValidation;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>The shape of a meeting, apart from who the people at it are.</summary>
internal sealed class MeetingValidator : AbstractValidator<Meeting>
{
    private MeetingValidator()
    {
        RuleFor(meeting => meeting.Id).IsNotBlank();
        RuleFor(meeting => meeting.Committee).IsNotBlank();
        RuleFor(meeting => meeting.Kind).IsDefined();
        RuleFor(meeting => meeting.PresidedBy!).SetValidator(PersonValidator.Instance);
        RuleForEach(meeting => meeting.Attendance).SetValidator(AttendanceValidator.Instance);
        RuleForEach(meeting => meeting.Items).SetValidator(MeetingItemValidator.Instance);
        RuleFor(meeting => meeting.Items).HasUniqueIds(item => item.Id);
        RuleFor(meeting => meeting.PapersPublishedOn).IsNotDenied(meeting => meeting.PapersPublished);
        RuleFor(meeting => meeting.MinutesPublishedOn).IsNotDenied(meeting => meeting.MinutesPublished);
        RuleFor(meeting => meeting.Attendance).Custom((_, context) => MeetingPeople.CheckAttendance(context));
        CheckDays();
        CheckNumbers();
    }

    internal static MeetingValidator Instance { get; } = new();

    private void CheckDays()
    {
        RuleFor(meeting => meeting.HeldOn)
            .IsNotBefore(meeting => meeting.NoticeGivenOn, ValidationErrorCodes.MeetingDays, "Date the meeting on or after the notice of it.");
        RuleFor(meeting => meeting.HeldOn)
            .IsNotBefore(meeting => meeting.Requisition?.On, ValidationErrorCodes.MeetingDays, "Date the meeting on or after the day it was required.");
        RuleFor(meeting => meeting.MinutesPublishedOn)
            .IsNotBefore(meeting => meeting.HeldOn, ValidationErrorCodes.MeetingDays, "Date the publication of the minutes on or after the meeting.");
        RuleFor(meeting => meeting.Suspension!.ReportedToAuditOn)
            .IsNotBefore(meeting => meeting.HeldOn, ValidationErrorCodes.MeetingDays, "Date the report to the audit committee on or after the meeting.")
            .When(meeting => meeting.Suspension is not null);
    }

    private void CheckNumbers()
    {
        RuleFor(meeting => meeting.Requisition!.Members)
            .Must(number => number is null or >= 1)
            .WithErrorCode(ValidationErrorCodes.MeetingNumber)
            .WithMessage("Give the number of members who required the meeting as 1 or more.")
            .When(meeting => meeting.Requisition is not null);
        RuleFor(meeting => meeting.Suspension!.SupportedBy)
            .Must(number => number is null or >= 0)
            .WithErrorCode(ValidationErrorCodes.MeetingNumber)
            .WithMessage("Give the number of members the suspension was discussed with as 0 or more.")
            .When(meeting => meeting.Suspension is not null);
    }
}
