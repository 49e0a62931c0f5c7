using IcsModel.Commissioning;

namespace IcsModel.Documents.Writing;

/// <content>The sections of a document that tell of a commissioning history.</content>
internal sealed partial class ModelWriter
{
    internal void Document(CommissioningHistory history)
    {
        json.WriteStartObject();
        facts.Date("statedOn", history.StatedOn);
        facts.One("commissioning", history, CommissioningSection);
        facts.List("ccgs", history.Groups, ClinicalCommissioningGroup);
        facts.List("mergers", history.Mergers, CcgMerger);
        facts.One("transition", history.Transition, CommissioningTransition);
        facts.List("stages", history.Stages, SystemStage);
        json.WriteEndObject();
    }

    private void CommissioningSection(CommissioningHistory history)
    {
        json.WriteStartObject();
        facts.Text("name", history.Name);
        facts.List("area", history.Area, facts.Text);
        facts.List("boundarySlivers", history.BoundarySlivers, facts.Text);
        facts.List("practices", history.Practices, Body);
        json.WriteEndObject();
    }
}
