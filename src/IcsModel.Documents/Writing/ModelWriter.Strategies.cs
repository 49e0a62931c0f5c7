using IcsModel.Documents.Binding;
using IcsModel.Strategies;

namespace IcsModel.Documents.Writing;

/// <content>Needs assessments and strategies, and who was involved in them.</content>
internal sealed partial class ModelWriter
{
    private void InvolvementRecord(InvolvementRecord record)
    {
        json.WriteStartObject();
        facts.Word("group", (int?)record.Group, SystemWords.InvolvedGroups);
        facts.One("body", record.Body, Body);
        facts.Date("from", record.From);
        facts.Date("to", record.To);
        facts.Text("method", record.Method);
        json.WriteEndObject();
    }

    private void CopyGiven(CopyGiven given)
    {
        json.WriteStartObject();
        facts.One("recipient", given.Recipient, Body);
        facts.Date("on", given.On);
        json.WriteEndObject();
    }

    private void NeedResponse(NeedResponse response)
    {
        json.WriteStartObject();
        facts.List("needs", response.Needs, facts.Text);
        facts.Text("howMet", response.HowMet);
        facts.List("byFunctionsOf", response.ByFunctionsOf, Body);
        json.WriteEndObject();
    }

    private void Section75Consideration(Section75Consideration consideration)
    {
        json.WriteStartObject();
        facts.Date("on", consideration.On);
        facts.Text("conclusion", consideration.Conclusion);
        json.WriteEndObject();
    }

    private void TopicCoverage(TopicCoverage coverage)
    {
        json.WriteStartObject();
        facts.Word("topic", (int?)coverage.Topic, SystemWords.StrategyTopics);
        facts.Truth("considered", coverage.IsConsidered);
        facts.Truth("reasonsForOmission", coverage.ReasonsForOmission);
        facts.Text("section", coverage.Section);
        json.WriteEndObject();
    }

    private void IntegratedCareStrategy(IntegratedCareStrategy strategy)
    {
        json.WriteStartObject();
        facts.Text("id", strategy.Id);
        facts.Text("title", strategy.Title);
        facts.Date("preparedFrom", strategy.PreparedFrom);
        facts.Date("adoptedOn", strategy.AdoptedOn);
        facts.Date("supersededOn", strategy.SupersededOn);
        facts.Text("supersedes", strategy.Supersedes);
        facts.Date("publishedOn", strategy.PublishedOn);
        facts.Truth("published", strategy.IsPublished);
        facts.List("needResponses", strategy.NeedResponses, NeedResponse);
        facts.One("section75", strategy.Section75, Section75Consideration);
        facts.Truth("section75Considered", strategy.Section75Considered);
        facts.Text("mandate", strategy.Mandate);
        facts.Truth("mandateRegarded", strategy.MandateRegarded);
        facts.Words("guidance", strategy.Guidance, SystemWords.StrategyGuidances, value => (int)value);
        facts.List("involvement", strategy.Involvement, InvolvementRecord);
        facts.Truth("statesIntegrationOfHealthRelatedServices", strategy.StatesIntegrationOfHealthRelatedServices);
        facts.List("copies", strategy.Copies, CopyGiven);
        facts.List("topics", strategy.Topics, TopicCoverage);
        facts.List("objectives", strategy.Objectives, Objective);
        json.WriteEndObject();
    }

    private void RevisionConsideration(RevisionConsideration consideration)
    {
        json.WriteStartObject();
        facts.Date("on", consideration.On);
        facts.List("assessments", consideration.Assessments, facts.Text);
        facts.Word("outcome", (int?)consideration.Outcome, SystemWords.RevisionOutcomes);
        json.WriteEndObject();
    }

    private void AssessedNeed(AssessedNeed need)
    {
        json.WriteStartObject();
        facts.Text("id", need.Id);
        facts.Text("description", need.Description);
        facts.Truth("relatesToBoardArea", need.RelatesToBoardArea);
        json.WriteEndObject();
    }

    private void NeedsAssessment(NeedsAssessment assessment)
    {
        json.WriteStartObject();
        facts.Text("id", assessment.Id);
        facts.One("council", assessment.Council, Body);
        facts.List("preparedBy", assessment.PreparedBy, Body);
        facts.Truth("preparedByWellbeingBoard", assessment.PreparedByWellbeingBoard);
        facts.Date("preparedFrom", assessment.PreparedFrom);
        facts.Date("completedOn", assessment.CompletedOn);
        facts.Date("replacedOn", assessment.ReplacedOn);
        facts.Date("publishedOn", assessment.PublishedOn);
        facts.Truth("published", assessment.IsPublished);
        facts.List("needs", assessment.Needs, AssessedNeed);
        facts.Truth("guidanceRegarded", assessment.GuidanceRegarded);
        facts.List("involvement", assessment.Involvement, InvolvementRecord);
        facts.List("copies", assessment.Copies, CopyGiven);
        json.WriteEndObject();
    }

    private void AssessmentDirection(AssessmentDirection direction)
    {
        json.WriteStartObject();
        facts.One("council", direction.Council, Body);
        facts.Date("on", direction.On);
        facts.Date("revokedOn", direction.RevokedOn);
        json.WriteEndObject();
    }

    private void WellbeingStrategy(WellbeingStrategy strategy)
    {
        json.WriteStartObject();
        facts.Text("id", strategy.Id);
        facts.One("council", strategy.Council, Body);
        facts.Date("preparedFrom", strategy.PreparedFrom);
        facts.Date("adoptedOn", strategy.AdoptedOn);
        facts.Date("replacedOn", strategy.ReplacedOn);
        facts.Truth("adoptedByWellbeingBoard", strategy.AdoptedByWellbeingBoard);
        facts.Date("publishedOn", strategy.PublishedOn);
        facts.Truth("published", strategy.IsPublished);
        facts.List("needResponses", strategy.NeedResponses, NeedResponse);
        facts.One("section75", strategy.Section75, Section75Consideration);
        facts.Truth("section75Considered", strategy.Section75Considered);
        facts.List("strategies", strategy.Strategies, facts.Text);
        facts.Truth("mandateRegarded", strategy.MandateRegarded);
        facts.Truth("guidanceRegarded", strategy.GuidanceRegarded);
        facts.List("involvement", strategy.Involvement, InvolvementRecord);
        facts.List("objectives", strategy.Objectives, Objective);
        json.WriteEndObject();
    }

    private void WellbeingStrategyDecision(WellbeingStrategyDecision decision)
    {
        json.WriteStartObject();
        facts.One("council", decision.Council, Body);
        facts.Text("strategy", decision.Strategy);
        facts.Date("on", decision.On);
        facts.Word("outcome", (int?)decision.Outcome, SystemWords.WellbeingStrategyOutcomes);
        facts.Truth("recordsConsideration", decision.RecordsConsideration);
        json.WriteEndObject();
    }

    private void PlanDocument(PlanDocument document)
    {
        json.WriteStartObject();
        facts.Text("id", document.Id);
        facts.Word("kind", (int?)document.Kind, SystemWords.PlanKinds);
        facts.Date("publishedOn", document.PublishedOn);
        facts.Truth("published", document.IsPublished);
        facts.Truth("explainsDuties", document.ExplainsDuties);
        facts.Truth("populationConsulted", document.PopulationConsulted);
        facts.List("objectives", document.Objectives, Objective);
        json.WriteEndObject();
    }
}
