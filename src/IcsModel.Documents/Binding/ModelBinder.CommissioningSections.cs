using IcsModel.Commissioning;
using IcsModel.Documents.Sources;
using NodaTime;

namespace IcsModel.Documents.Binding;

/// <content>The sections of a document that tell of a commissioning history.</content>
internal sealed partial class ModelBinder
{
    /// <summary>The commissioning history that the document tells of; null if it has no section on one.</summary>
    private CommissioningHistory? Commissioning(ObjectBinder facts, LocalDate? statedOn)
    {
        var history = (facts.One("commissioning", CommissioningSection) ?? new()) with
        {
            Groups = facts.List("ccgs", ClinicalCommissioningGroup),
            Mergers = facts.List("mergers", CcgMerger),
            Transition = facts.One("transition", CommissioningTransition),
            Stages = facts.List("stages", SystemStage),
        };
        return history == new CommissioningHistory() ? null : history with { StatedOn = statedOn };
    }

    private CommissioningHistory? CommissioningSection(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommissioningHistory
            {
                Name = facts.Text("name"),
                Area = facts.List("area", scalars.Text),
                BoundarySlivers = facts.List("boundarySlivers", scalars.Text),
                Practices = facts.List("practices", Body),
            })
            : null;
}
