using IcsModel.Documents.Binding;
using IcsModel.Involvement;

namespace IcsModel.Documents.Writing;

/// <content>Public involvement and consultation.</content>
internal sealed partial class ModelWriter
{
    private void InvolvementActivity(InvolvementActivity activity)
    {
        json.WriteStartObject();
        facts.Text("id", activity.Id);
        facts.One("by", activity.By, Body);
        facts.Word("kind", (int?)activity.Kind, SystemWords.ActivityKinds);
        facts.Truth("affectsManner", activity.AffectsManner);
        facts.Truth("affectsRange", activity.AffectsRange);
        facts.Truth("administratorMatter", activity.IsAdministratorMatter);
        facts.Truth("administratorDecisionMade", activity.AdministratorDecisionMade);
        facts.Date("decidedOn", activity.DecidedOn);
        facts.Truth("hasCarersOrRepresentatives", activity.HasCarersOrRepresentatives);
        facts.List("involvement", activity.Involvement, InvolvementRecord);
        json.WriteEndObject();
    }

    private void EngagementCommitment(EngagementCommitment commitment)
    {
        json.WriteStartObject();
        facts.Word("principle", (int?)commitment.Principle, SystemWords.InvolvementPrinciples);
        facts.Text("description", commitment.Description);
        json.WriteEndObject();
    }

    private void EngagementStrategy(EngagementStrategy strategy)
    {
        json.WriteStartObject();
        facts.Date("publishedOn", strategy.PublishedOn);
        facts.Truth("published", strategy.IsPublished);
        facts.List("commitments", strategy.Commitments, EngagementCommitment);
        json.WriteEndObject();
    }

    private void Consultation(Consultation consultation)
    {
        json.WriteStartObject();
        facts.Text("id", consultation.Id);
        facts.One("by", consultation.By, Body);
        facts.Date("from", consultation.From);
        facts.Date("to", consultation.To);
        facts.Truth("proposalsFormative", consultation.ProposalsFormative);
        facts.Truth("reasonsGiven", consultation.ReasonsGiven);
        facts.Date("responsesConsideredOn", consultation.ResponsesConsideredOn);
        facts.Truth("responsesConsidered", consultation.ResponsesConsidered);
        facts.Date("decidedOn", consultation.DecidedOn);
        json.WriteEndObject();
    }

    private void InvolvementArrangements(InvolvementArrangements arrangements)
    {
        json.WriteStartObject();
        facts.One("strategy", arrangements.Strategy, EngagementStrategy);
        facts.One("boardRegardsGuidance", arrangements.BoardRegardsGuidance, Attestation);
        facts.One("trustsRegardGuidance", arrangements.TrustsRegardGuidance, Attestation);
        json.WriteEndObject();
    }
}
