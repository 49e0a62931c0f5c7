using IcsModel.Documents.Sources;
using IcsModel.Involvement;

namespace IcsModel.Documents.Binding;

/// <content>Public involvement and consultation.</content>
internal sealed partial class ModelBinder
{
    private InvolvementActivity? InvolvementActivity(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new InvolvementActivity
            {
                Id = facts.Text("id"),
                By = facts.One("by", Body),
                Kind = (ActivityKind?)facts.Word("kind", SystemWords.ActivityKinds),
                AffectsManner = facts.Truth("affectsManner"),
                AffectsRange = facts.Truth("affectsRange"),
                IsAdministratorMatter = facts.Truth("administratorMatter"),
                AdministratorDecisionMade = facts.Truth("administratorDecisionMade"),
                DecidedOn = facts.Date("decidedOn"),
                HasCarersOrRepresentatives = facts.Truth("hasCarersOrRepresentatives"),
                Involvement = facts.List("involvement", InvolvementRecord),
            })
            : null;

    private EngagementCommitment? EngagementCommitment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new EngagementCommitment
            {
                Principle = (InvolvementPrinciple?)facts.Word("principle", SystemWords.InvolvementPrinciples),
                Description = facts.Text("description"),
            })
            : null;

    private EngagementStrategy? EngagementStrategy(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new EngagementStrategy
            {
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                Commitments = facts.List("commitments", EngagementCommitment),
            })
            : null;

    private Consultation? Consultation(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Consultation
        {
            Id = facts.Text("id"),
            By = facts.One("by", Body),
            From = period.From,
            To = period.To,
            ProposalsFormative = facts.Truth("proposalsFormative"),
            ReasonsGiven = facts.Truth("reasonsGiven"),
            ResponsesConsideredOn = facts.Date("responsesConsideredOn"),
            ResponsesConsidered = facts.Truth("responsesConsidered"),
            DecidedOn = facts.Date("decidedOn"),
        });
    }

    private InvolvementArrangements? InvolvementArrangements(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new InvolvementArrangements
            {
                Strategy = facts.One("strategy", EngagementStrategy),
                BoardRegardsGuidance = facts.One("boardRegardsGuidance", Attestation),
                TrustsRegardGuidance = facts.One("trustsRegardGuidance", Attestation),
            })
            : null;
}
