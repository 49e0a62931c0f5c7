using IcsModel.Boards;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The people who sit on the board or attend it.</content>
internal sealed partial class ModelWriter
{
    private void Member(BoardMember member)
    {
        json.WriteStartObject();
        facts.Text("id", member.Id);
        facts.One("person", member.Person, Person);
        facts.Word("seat", (int?)member.Seat, Words.SeatKinds);
        facts.Text("title", member.Title);
        facts.Date("from", member.From);
        facts.Date("to", member.To);
        facts.Word("capacity", (int?)member.Capacity, Words.Capacities);
        facts.One("appointment", member.Appointment, Appointment);
        facts.One("nomination", member.Nomination, Nomination);
        facts.One("mentalIllnessServicesExpertise", member.MentalIllnessServicesExpertise, Expertise);
        facts.List("employment", member.Employment, EmploymentSpell);
        facts.List("secondments", member.Secondments, Secondment);
        facts.Truth("votes", member.Votes);
        facts.Truth("deputyChair", member.IsDeputyChair);
        facts.Truth("seniorNonExecutive", member.IsSeniorNonExecutive);
        facts.Truth("suspended", member.IsSuspended);
        facts.One("departure", member.Departure, Departure);
        facts.List("disqualifications", member.Disqualifications, Disqualification);
        facts.List("otherRoles", member.OtherRoles, OtherRole);
        facts.List("registrations", member.Registrations, ProfessionalRegistration);
        facts.List("fitAndProperTests", member.FitAndProperTests, FitAndProperTest);
        facts.One("upholdsPublicLifePrinciples", member.UpholdsPublicLifePrinciples, Attestation);
        facts.One("meetsRoleSpecification", member.MeetsRoleSpecification, Attestation);
        facts.One("term", member.Term, TermOfOffice);
        facts.Words("leadFor", member.LeadFor, Words.LeadAreas, area => (int)area);
        json.WriteEndObject();
    }

    private void Attendee(BoardAttendee attendee)
    {
        json.WriteStartObject();
        facts.Text("id", attendee.Id);
        facts.One("person", attendee.Person, Person);
        facts.Word("kind", (int?)attendee.Kind, Words.AttendeeKinds);
        facts.Text("title", attendee.Title);
        facts.One("represents", attendee.Represents, Body);
        facts.Text("substituteFor", attendee.SubstituteFor);
        facts.Truth("voteRecorded", attendee.VoteRecorded);
        json.WriteEndObject();
    }

    private void Vacancy(Vacancy vacancy)
    {
        json.WriteStartObject();
        facts.Word("seat", (int?)vacancy.Seat, Words.SeatKinds);
        facts.Date("from", vacancy.From);
        facts.Date("to", vacancy.To);
        json.WriteEndObject();
    }

    private void SkillsReview(SkillsReview review)
    {
        json.WriteStartObject();
        facts.Date("on", review.On);
        facts.Text("reference", review.Reference);
        json.WriteEndObject();
    }
}
