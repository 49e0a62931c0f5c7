using IcsModel.Documents.Sources;
using IcsModel.Purposes;

namespace IcsModel.Documents.Binding;

/// <content>Objectives and the purposes they serve.</content>
internal sealed partial class ModelBinder
{
    private Objective? Objective(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Objective
        {
            Id = facts.Text("id"),
            Title = facts.Text("title"),
            Purposes = facts.Words("purposes", SystemWords.CorePurposes, index => (CorePurpose)index),
            OtherPurposes = facts.List("otherPurposes", scalars.Text),
            Outcome = facts.Text("outcome"),
            HasOutcome = facts.Truth("hasOutcome"),
            Measures = facts.List("measures", scalars.Text),
            Owner = facts.One("owner", Body),
            HasOwner = facts.Truth("hasOwner"),
            SupportsDuty = facts.Text("supportsDuty"),
            IsWithdrawn = facts.Truth("withdrawn"),
            From = period.From,
            To = period.To,
        });
    }
}
