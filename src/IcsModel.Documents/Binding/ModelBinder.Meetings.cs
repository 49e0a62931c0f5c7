using IcsModel.Documents.Sources;
using IcsModel.Meetings;

namespace IcsModel.Documents.Binding;

/// <content>Meetings, who came to them, and what was decided at them and between them.</content>
internal sealed partial class ModelBinder
{
    private Meeting? Meeting(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Meeting
            {
                Id = facts.Text("id"),
                Committee = facts.Text("committee"),
                HeldOn = facts.Date("heldOn"),
                Kind = (MeetingKind?)facts.Word("kind", Words.MeetingKinds),
                NoticeGivenOn = facts.Date("noticeGivenOn"),
                ReasonForUrgencyGiven = facts.Truth("reasonForUrgencyGiven"),
                Requisition = facts.One("requisition", Requisition),
                PapersSubmittedOn = facts.Date("papersSubmittedOn"),
                PapersCirculatedOn = facts.Date("papersCirculatedOn"),
                PapersPublished = facts.Truth("papersPublished"),
                PapersPublishedOn = facts.Date("papersPublishedOn"),
                MinutesPublishedOn = facts.Date("minutesPublishedOn"),
                MinutesPublished = facts.Truth("minutesPublished"),
                PresidedBy = facts.One("presidedBy", Person),
                HeldInPublic = facts.Truth("heldInPublic"),
                ExclusionResolved = facts.Truth("exclusionResolved"),
                Attendance = facts.List("attendance", Attendance),
                Items = facts.List("items", MeetingItem),
                Minutes = facts.One("minutes", MinutesRecord),
                Suspension = facts.One("suspension", StandingOrdersSuspension),
            })
            : null;

    private Requisition? Requisition(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Requisition
            {
                Members = facts.WholeNumber("members"),
                On = facts.Date("on"),
                CalledByMembers = facts.Truth("calledByMembers"),
            })
            : null;

    private Attendance? Attendance(SourceNode node)
    {
        if (node.Kind is SourceKind.Text or SourceKind.Number)
        {
            return Person(node) is { } person ? new() { Person = person } : null;
        }

        return Open(node, "an attendance, as the id of a person or an object") is { } facts
            ? facts.Close(new Attendance
            {
                Person = facts.One("person", Person),
                SubstituteFor = facts.One("substituteFor", Person),
                PermittedByPresiding = facts.Truth("permittedByPresiding"),
            })
            : null;
    }

    private MeetingItem? MeetingItem(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MeetingItem
            {
                Id = facts.Text("id"),
                Title = facts.Text("title"),
                Excluded = facts.List("excluded", Person),
                Votes = facts.List("votes", Vote),
                Carried = facts.Truth("carried"),
            })
            : null;

    private Vote? Vote(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Vote
            {
                Person = facts.One("person", Person),
                Direction = (VoteDirection?)facts.Word("direction", Words.VoteDirections),
                ByProxy = facts.Truth("byProxy"),
                IsCasting = facts.Truth("casting"),
            })
            : null;

    private MinutesRecord? MinutesRecord(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MinutesRecord
            {
                Attendance = facts.Truth("attendance"),
                Decisions = facts.Truth("decisions"),
                Votes = facts.Truth("votes"),
                Dissent = facts.Truth("dissent"),
                AgreedAtNextMeeting = facts.Truth("agreedAtNextMeeting"),
            })
            : null;

    private StandingOrdersSuspension? StandingOrdersSuspension(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new StandingOrdersSuspension
            {
                ByChair = facts.Truth("byChair"),
                SupportedBy = facts.WholeNumber("supportedBy"),
                ReasonRecorded = facts.Truth("reasonRecorded"),
                ReportedToAuditOn = facts.Date("reportedToAuditOn"),
            })
            : null;

    private UrgentDecision? UrgentDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new UrgentDecision
            {
                On = facts.Date("on"),
                ByChairAndChiefExecutive = facts.Truth("byChairAndChiefExecutive"),
                IsRatified = facts.Truth("ratified"),
                RatifiedOn = facts.Date("ratifiedOn"),
                IsSentToAudit = facts.Truth("sentToAudit"),
                SentToAuditOn = facts.Date("sentToAuditOn"),
            })
            : null;
}
