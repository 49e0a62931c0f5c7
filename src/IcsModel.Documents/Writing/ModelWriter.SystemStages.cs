using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The stages of a system.</content>
internal sealed partial class ModelWriter
{
    private void SystemStage(SystemStage stage)
    {
        json.WriteStartObject();
        facts.Text("id", stage.Id);
        facts.Word("kind", (int?)stage.Kind, CommissioningWords.SystemStageKinds);
        facts.Date("announcedOn", stage.AnnouncedOn);
        facts.Date("from", stage.From);
        facts.Date("to", stage.To);
        facts.Truth("claimsIntegratedCareBoard", stage.ClaimsIntegratedCareBoard);
        facts.Truth("claimsIntegratedCarePartnership", stage.ClaimsIntegratedCarePartnership);
        facts.WholeNumber("groupCount", stage.GroupCount);
        facts.List("localPartnerships", stage.LocalPartnerships, FormerPartnership);
        facts.List("criteria", stage.Criteria, AccreditationEvidence);
        facts.List("decisions", stage.Decisions, StageDecision);
        facts.One("readiness", stage.Readiness, Attestation);
        json.WriteEndObject();
    }

    private void FormerPartnership(FormerPartnership partnership)
    {
        json.WriteStartObject();
        facts.Text("id", partnership.Id);
        facts.Text("name", partnership.Name);
        facts.Text("laterName", partnership.LaterName);
        facts.Truth("integratedCarePartnership", partnership.IsIntegratedCarePartnership);
        json.WriteEndObject();
    }

    private void AccreditationEvidence(AccreditationEvidence evidence)
    {
        json.WriteStartObject();
        facts.Word("criterion", (int?)evidence.Criterion, CommissioningWords.AccreditationCriteria);
        facts.Truth("shown", evidence.IsShown);
        json.WriteEndObject();
    }

    private void StageDecision(StageDecision decision)
    {
        json.WriteStartObject();
        facts.Text("id", decision.Id);
        facts.Date("on", decision.On);
        facts.Text("description", decision.Description);
        facts.Truth("presumesTheBill", decision.PresumesTheBill);
        json.WriteEndObject();
    }
}
