using IcsModel.Documents.Binding;
using IcsModel.Purposes;

namespace IcsModel.Documents.Writing;

/// <content>Objectives and the purposes they serve.</content>
internal sealed partial class ModelWriter
{
    private void Objective(Objective objective)
    {
        json.WriteStartObject();
        facts.Text("id", objective.Id);
        facts.Text("title", objective.Title);
        facts.Words("purposes", objective.Purposes, SystemWords.CorePurposes, value => (int)value);
        facts.List("otherPurposes", objective.OtherPurposes, facts.Text);
        facts.Text("outcome", objective.Outcome);
        facts.Truth("hasOutcome", objective.HasOutcome);
        facts.List("measures", objective.Measures, facts.Text);
        facts.One("owner", objective.Owner, Body);
        facts.Truth("hasOwner", objective.HasOwner);
        facts.Text("supportsDuty", objective.SupportsDuty);
        facts.Truth("withdrawn", objective.IsWithdrawn);
        facts.Date("from", objective.From);
        facts.Date("to", objective.To);
        json.WriteEndObject();
    }
}
