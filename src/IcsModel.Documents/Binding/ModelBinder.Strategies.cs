using IcsModel.Documents.Sources;
using IcsModel.Strategies;

namespace IcsModel.Documents.Binding;

/// <content>Needs assessments and strategies, and who was involved in them.</content>
internal sealed partial class ModelBinder
{
    private InvolvementRecord? InvolvementRecord(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new InvolvementRecord
        {
            Group = (InvolvedGroup?)facts.Word("group", SystemWords.InvolvedGroups),
            Body = facts.One("body", Body),
            From = period.From,
            To = period.To,
            Method = facts.Text("method"),
        });
    }

    private CopyGiven? CopyGiven(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CopyGiven
            {
                Recipient = facts.One("recipient", Body),
                On = facts.Date("on"),
            })
            : null;

    private NeedResponse? NeedResponse(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new NeedResponse
            {
                Needs = facts.List("needs", scalars.Text),
                HowMet = facts.Text("howMet"),
                ByFunctionsOf = facts.List("byFunctionsOf", Body),
            })
            : null;

    private Section75Consideration? Section75Consideration(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Section75Consideration
            {
                On = facts.Date("on"),
                Conclusion = facts.Text("conclusion"),
            })
            : null;

    private TopicCoverage? TopicCoverage(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new TopicCoverage
            {
                Topic = (StrategyTopic?)facts.Word("topic", SystemWords.StrategyTopics),
                IsConsidered = facts.Truth("considered"),
                ReasonsForOmission = facts.Truth("reasonsForOmission"),
                Section = facts.Text("section"),
            })
            : null;

    private IntegratedCareStrategy? IntegratedCareStrategy(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new IntegratedCareStrategy
            {
                Id = facts.Text("id"),
                Title = facts.Text("title"),
                PreparedFrom = facts.Date("preparedFrom"),
                AdoptedOn = facts.Date("adoptedOn"),
                SupersededOn = facts.Date("supersededOn"),
                Supersedes = facts.Text("supersedes"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                NeedResponses = facts.List("needResponses", NeedResponse),
                Section75 = facts.One("section75", Section75Consideration),
                Section75Considered = facts.Truth("section75Considered"),
                Mandate = facts.Text("mandate"),
                MandateRegarded = facts.Truth("mandateRegarded"),
                Guidance = facts.Words("guidance", SystemWords.StrategyGuidances, index => (StrategyGuidance)index),
                Involvement = facts.List("involvement", InvolvementRecord),
                StatesIntegrationOfHealthRelatedServices = facts.Truth("statesIntegrationOfHealthRelatedServices"),
                Copies = facts.List("copies", CopyGiven),
                Topics = facts.List("topics", TopicCoverage),
                Objectives = facts.List("objectives", Objective),
            })
            : null;

    private RevisionConsideration? RevisionConsideration(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new RevisionConsideration
            {
                On = facts.Date("on"),
                Assessments = facts.List("assessments", scalars.Text),
                Outcome = (RevisionOutcome?)facts.Word("outcome", SystemWords.RevisionOutcomes),
            })
            : null;

    private AssessedNeed? AssessedNeed(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new AssessedNeed
            {
                Id = facts.Text("id"),
                Description = facts.Text("description"),
                RelatesToBoardArea = facts.Truth("relatesToBoardArea"),
            })
            : null;

    private NeedsAssessment? NeedsAssessment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new NeedsAssessment
            {
                Id = facts.Text("id"),
                Council = facts.One("council", Body),
                PreparedBy = facts.List("preparedBy", Body),
                PreparedByWellbeingBoard = facts.Truth("preparedByWellbeingBoard"),
                PreparedFrom = facts.Date("preparedFrom"),
                CompletedOn = facts.Date("completedOn"),
                ReplacedOn = facts.Date("replacedOn"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                Needs = facts.List("needs", AssessedNeed),
                GuidanceRegarded = facts.Truth("guidanceRegarded"),
                Involvement = facts.List("involvement", InvolvementRecord),
                Copies = facts.List("copies", CopyGiven),
            })
            : null;

    private AssessmentDirection? AssessmentDirection(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new AssessmentDirection
            {
                Council = facts.One("council", Body),
                On = facts.Date("on"),
                RevokedOn = facts.Date("revokedOn"),
            })
            : null;

    private WellbeingStrategy? WellbeingStrategy(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new WellbeingStrategy
            {
                Id = facts.Text("id"),
                Council = facts.One("council", Body),
                PreparedFrom = facts.Date("preparedFrom"),
                AdoptedOn = facts.Date("adoptedOn"),
                ReplacedOn = facts.Date("replacedOn"),
                AdoptedByWellbeingBoard = facts.Truth("adoptedByWellbeingBoard"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                NeedResponses = facts.List("needResponses", NeedResponse),
                Section75 = facts.One("section75", Section75Consideration),
                Section75Considered = facts.Truth("section75Considered"),
                Strategies = facts.List("strategies", scalars.Text),
                MandateRegarded = facts.Truth("mandateRegarded"),
                GuidanceRegarded = facts.Truth("guidanceRegarded"),
                Involvement = facts.List("involvement", InvolvementRecord),
                Objectives = facts.List("objectives", Objective),
            })
            : null;

    private WellbeingStrategyDecision? WellbeingStrategyDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new WellbeingStrategyDecision
            {
                Council = facts.One("council", Body),
                Strategy = facts.Text("strategy"),
                On = facts.Date("on"),
                Outcome = (WellbeingStrategyOutcome?)facts.Word("outcome", SystemWords.WellbeingStrategyOutcomes),
                RecordsConsideration = facts.Truth("recordsConsideration"),
            })
            : null;

    private PlanDocument? PlanDocument(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PlanDocument
            {
                Id = facts.Text("id"),
                Kind = (PlanKind?)facts.Word("kind", SystemWords.PlanKinds),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                ExplainsDuties = facts.Truth("explainsDuties"),
                PopulationConsulted = facts.Truth("populationConsulted"),
                Objectives = facts.List("objectives", Objective),
            })
            : null;
}
