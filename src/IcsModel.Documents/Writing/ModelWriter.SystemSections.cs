using IcsModel.Systems;

namespace IcsModel.Documents.Writing;

/// <content>The sections of a document that tell of a system.</content>
internal sealed partial class ModelWriter
{
    internal void Document(IntegratedCareSystem system)
    {
        json.WriteStartObject();
        Sections((system.Board ?? new()) with { StatedOn = system.StatedOn }, isBoardNeeded: false);
        facts.One("system", system, SystemSection);
        facts.List("councils", system.Councils, Council);
        facts.List("partnerships", system.Partnerships, IntegratedCarePartnership);
        facts.List("strategies", system.Strategies, IntegratedCareStrategy);
        facts.List("revisionConsiderations", system.RevisionConsiderations, RevisionConsideration);
        facts.List("needsAssessments", system.NeedsAssessments, NeedsAssessment);
        facts.List("assessmentDirections", system.AssessmentDirections, AssessmentDirection);
        facts.List("wellbeingBoards", system.WellbeingBoards, HealthAndWellbeingBoard);
        facts.List("wellbeingStrategies", system.WellbeingStrategies, WellbeingStrategy);
        facts.List("wellbeingDecisions", system.WellbeingDecisions, WellbeingStrategyDecision);
        facts.List("plans", system.Plans, PlanDocument);
        facts.List("decisions", system.Decisions, SystemDecision);
        facts.One("involvement", system.Involvement, InvolvementArrangements);
        facts.List("activities", system.Activities, InvolvementActivity);
        facts.List("consultations", system.Consultations, Consultation);
        facts.List("arrangements", system.Arrangements, Arrangement);
        facts.List("directions", system.Directions, NhsEnglandDirection);
        facts.List("jointAppointments", system.JointAppointments, JointAppointment);
        facts.List("places", system.Places, Place);
        facts.List("collaboratives", system.Collaboratives, ProviderCollaborative);
        json.WriteEndObject();
    }

    private void SystemSection(IntegratedCareSystem system)
    {
        json.WriteStartObject();
        facts.Text("name", system.Name);
        facts.List("area", system.Area, facts.Text);
        facts.List("neighbouringBoards", system.NeighbouringBoards, NeighbouringBoard);
        facts.List("mandates", system.Mandates, NhsMandate);
        facts.List("trusts", system.Trusts, SystemTrust);
        json.WriteEndObject();
    }
}
