using IcsModel.Documents.Binding;
using IcsModel.Meetings;

namespace IcsModel.Documents.Writing;

/// <content>Meetings, who came to them, and what was decided at them and between them.</content>
internal sealed partial class ModelWriter
{
    private void Meeting(Meeting meeting)
    {
        json.WriteStartObject();
        facts.Text("id", meeting.Id);
        facts.Text("committee", meeting.Committee);
        facts.Date("heldOn", meeting.HeldOn);
        facts.Word("kind", (int?)meeting.Kind, Words.MeetingKinds);
        facts.Date("noticeGivenOn", meeting.NoticeGivenOn);
        facts.Truth("reasonForUrgencyGiven", meeting.ReasonForUrgencyGiven);
        facts.One("requisition", meeting.Requisition, Requisition);
        facts.Date("papersSubmittedOn", meeting.PapersSubmittedOn);
        facts.Date("papersCirculatedOn", meeting.PapersCirculatedOn);
        facts.Truth("papersPublished", meeting.PapersPublished);
        facts.Date("papersPublishedOn", meeting.PapersPublishedOn);
        facts.Date("minutesPublishedOn", meeting.MinutesPublishedOn);
        facts.Truth("minutesPublished", meeting.MinutesPublished);
        facts.One("presidedBy", meeting.PresidedBy, Person);
        facts.Truth("heldInPublic", meeting.HeldInPublic);
        facts.Truth("exclusionResolved", meeting.ExclusionResolved);
        facts.List("attendance", meeting.Attendance, Attendance);
        facts.List("items", meeting.Items, MeetingItem);
        facts.One("minutes", meeting.Minutes, MinutesRecord);
        facts.One("suspension", meeting.Suspension, StandingOrdersSuspension);
        json.WriteEndObject();
    }

    private void Requisition(Requisition requisition)
    {
        json.WriteStartObject();
        facts.WholeNumber("members", requisition.Members);
        facts.Date("on", requisition.On);
        facts.Truth("calledByMembers", requisition.CalledByMembers);
        json.WriteEndObject();
    }

    private void Attendance(Attendance attendance)
    {
        if (attendance is { Person: { Id: { } id, Name: null }, SubstituteFor: null, PermittedByPresiding: null })
        {
            facts.Text(id);
            return;
        }

        json.WriteStartObject();
        facts.One("person", attendance.Person, Person);
        facts.One("substituteFor", attendance.SubstituteFor, Person);
        facts.Truth("permittedByPresiding", attendance.PermittedByPresiding);
        json.WriteEndObject();
    }

    private void MeetingItem(MeetingItem item)
    {
        json.WriteStartObject();
        facts.Text("id", item.Id);
        facts.Text("title", item.Title);
        facts.List("excluded", item.Excluded, Person);
        facts.List("votes", item.Votes, Vote);
        facts.Truth("carried", item.Carried);
        json.WriteEndObject();
    }

    private void Vote(Vote vote)
    {
        json.WriteStartObject();
        facts.One("person", vote.Person, Person);
        facts.Word("direction", (int?)vote.Direction, Words.VoteDirections);
        facts.Truth("byProxy", vote.ByProxy);
        facts.Truth("casting", vote.IsCasting);
        json.WriteEndObject();
    }

    private void MinutesRecord(MinutesRecord minutes)
    {
        json.WriteStartObject();
        facts.Truth("attendance", minutes.Attendance);
        facts.Truth("decisions", minutes.Decisions);
        facts.Truth("votes", minutes.Votes);
        facts.Truth("dissent", minutes.Dissent);
        facts.Truth("agreedAtNextMeeting", minutes.AgreedAtNextMeeting);
        json.WriteEndObject();
    }

    private void StandingOrdersSuspension(StandingOrdersSuspension suspension)
    {
        json.WriteStartObject();
        facts.Truth("byChair", suspension.ByChair);
        facts.WholeNumber("supportedBy", suspension.SupportedBy);
        facts.Truth("reasonRecorded", suspension.ReasonRecorded);
        facts.Date("reportedToAuditOn", suspension.ReportedToAuditOn);
        json.WriteEndObject();
    }

    private void UrgentDecision(UrgentDecision decision)
    {
        json.WriteStartObject();
        facts.Date("on", decision.On);
        facts.Truth("byChairAndChiefExecutive", decision.ByChairAndChiefExecutive);
        facts.Truth("ratified", decision.IsRatified);
        facts.Date("ratifiedOn", decision.RatifiedOn);
        facts.Truth("sentToAudit", decision.IsSentToAudit);
        facts.Date("sentToAuditOn", decision.SentToAuditOn);
        json.WriteEndObject();
    }
}
