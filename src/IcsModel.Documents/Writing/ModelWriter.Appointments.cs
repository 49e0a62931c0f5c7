using IcsModel.Boards;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>How people come to their seats, what they bring, and how they leave.</content>
internal sealed partial class ModelWriter
{
    private void Appointment(Appointment appointment)
    {
        json.WriteStartObject();
        facts.One("by", appointment.By, Actor);
        facts.Date("decidedOn", appointment.DecidedOn);
        facts.List("approvals", appointment.Approvals, Approval);
        facts.One("independenceAssessment", appointment.IndependenceAssessment, IndependenceAssessment);
        facts.One("panel", appointment.Panel, SelectionPanel);
        json.WriteEndObject();
    }

    private void IndependenceAssessment(IndependenceAssessment assessment)
    {
        json.WriteStartObject();
        facts.One("by", assessment.By, Actor);
        facts.Date("on", assessment.On);
        facts.Word("conclusion", (int?)assessment.Conclusion, Words.IndependenceConclusions);
        json.WriteEndObject();
    }

    private void Nomination(Nomination nomination)
    {
        json.WriteStartObject();
        facts.Word("sector", (int?)nomination.Sector, Words.NominatingSectors);
        facts.Date("on", nomination.On);
        facts.List("nominators", nomination.Nominators, Body);
        facts.List("entitled", nomination.Entitled, Body);
        facts.Truth("jointProcessFollowed", nomination.JointProcessFollowed);
        facts.One("regardToSelectionGuidance", nomination.RegardToSelectionGuidance, Attestation);
        facts.List("invited", nomination.Invited, Body);
        facts.Truth("listConfirmed", nomination.ListConfirmed);
        json.WriteEndObject();
    }

    private void Expertise(MentalIllnessServicesExpertise expertise)
    {
        json.WriteStartObject();
        facts.Truth("held", expertise.Held);
        facts.One("attestation", expertise.Attestation, Attestation);
        json.WriteEndObject();
    }

    private void EmploymentSpell(EmploymentSpell spell)
    {
        json.WriteStartObject();
        facts.One("employer", spell.Employer, Body);
        facts.Date("from", spell.From);
        facts.Date("to", spell.To);
        json.WriteEndObject();
    }

    private void Secondment(Secondment secondment)
    {
        json.WriteStartObject();
        facts.One("homeEmployer", secondment.HomeEmployer, Body);
        facts.Date("from", secondment.From);
        facts.Date("to", secondment.To);
        json.WriteEndObject();
    }

    private void Departure(Departure departure)
    {
        json.WriteStartObject();
        facts.Word("kind", (int?)departure.Kind, Words.DepartureKinds);
        facts.One("by", departure.By, Actor);
        facts.Date("on", departure.On);
        facts.List("approvals", departure.Approvals, Approval);
        facts.Truth("referenceKept", departure.ReferenceKept);
        json.WriteEndObject();
    }
}
