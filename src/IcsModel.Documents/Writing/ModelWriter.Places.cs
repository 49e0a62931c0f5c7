using IcsModel.Documents.Binding;
using IcsModel.Places;

namespace IcsModel.Documents.Writing;

/// <content>Places and provider collaboratives.</content>
internal sealed partial class ModelWriter
{
    private void Place(Place place)
    {
        json.WriteStartObject();
        facts.Text("id", place.Id);
        facts.Text("name", place.Name);
        facts.Word("kind", (int?)place.Kind, SystemWords.TierKinds);
        facts.Text("within", place.Within);
        facts.WholeNumber("population", place.Population);
        facts.List("area", place.Area, facts.Text);
        facts.Truth("withinItsParent", place.IsWithinItsParent);
        facts.One("governance", place.Governance, PlaceGovernance);
        json.WriteEndObject();
    }

    private void PlaceGovernance(PlaceGovernance governance)
    {
        json.WriteStartObject();
        facts.Word("model", (int?)governance.Model, SystemWords.PlaceGovernanceModels);
        facts.Truth("footprint", governance.Footprint);
        facts.Truth("functions", governance.Functions);
        facts.Truth("membership", governance.Membership);
        facts.Truth("decisionMaking", governance.DecisionMaking);
        facts.Truth("leadership", governance.Leadership);
        facts.Truth("representedOnPartnership", governance.RepresentedOnPartnership);
        facts.Truth("representedOnBoard", governance.RepresentedOnBoard);
        facts.Truth("takesDecisions", governance.TakesDecisions);
        facts.Truth("decidesCouncilFunctions", governance.DecidesCouncilFunctions);
        facts.Text("arrangement", governance.Arrangement);
        facts.Truth("leadIsRelevantBody", governance.LeadIsRelevantBody);
        facts.Words("sectors", governance.Sectors, SystemWords.PlaceSectors, value => (int)value);
        json.WriteEndObject();
    }

    private void ProviderCollaborative(ProviderCollaborative collaborative)
    {
        json.WriteStartObject();
        facts.Text("id", collaborative.Id);
        facts.Text("name", collaborative.Name);
        facts.List("members", collaborative.Members, Body);
        facts.Truth("takesDecisions", collaborative.TakesDecisions);
        facts.Truth("hasLawfulBasis", collaborative.HasLawfulBasis);
        json.WriteEndObject();
    }
}
