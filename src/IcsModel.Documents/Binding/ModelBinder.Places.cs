using IcsModel.Documents.Sources;
using IcsModel.Places;

namespace IcsModel.Documents.Binding;

/// <content>Places and provider collaboratives.</content>
internal sealed partial class ModelBinder
{
    private Place? Place(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Place
            {
                Id = facts.Text("id"),
                Name = facts.Text("name"),
                Kind = (TierKind?)facts.Word("kind", SystemWords.TierKinds),
                Within = facts.Text("within"),
                Population = facts.WholeNumber("population"),
                Area = facts.List("area", scalars.Text),
                IsWithinItsParent = facts.Truth("withinItsParent"),
                Governance = facts.One("governance", PlaceGovernance),
            })
            : null;

    private PlaceGovernance? PlaceGovernance(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PlaceGovernance
            {
                Model = (PlaceGovernanceModel?)facts.Word("model", SystemWords.PlaceGovernanceModels),
                Footprint = facts.Truth("footprint"),
                Functions = facts.Truth("functions"),
                Membership = facts.Truth("membership"),
                DecisionMaking = facts.Truth("decisionMaking"),
                Leadership = facts.Truth("leadership"),
                RepresentedOnPartnership = facts.Truth("representedOnPartnership"),
                RepresentedOnBoard = facts.Truth("representedOnBoard"),
                TakesDecisions = facts.Truth("takesDecisions"),
                DecidesCouncilFunctions = facts.Truth("decidesCouncilFunctions"),
                Arrangement = facts.Text("arrangement"),
                LeadIsRelevantBody = facts.Truth("leadIsRelevantBody"),
                Sectors = facts.Words("sectors", SystemWords.PlaceSectors, index => (PlaceSector)index),
            })
            : null;

    private ProviderCollaborative? ProviderCollaborative(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ProviderCollaborative
            {
                Id = facts.Text("id"),
                Name = facts.Text("name"),
                Members = facts.List("members", Body),
                TakesDecisions = facts.Truth("takesDecisions"),
                HasLawfulBasis = facts.Truth("hasLawfulBasis"),
            })
            : null;
}
