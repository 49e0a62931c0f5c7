using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The handing over to integrated care boards, and the stages of a system.</content>
internal sealed partial class ModelBinder
{
    private CommissioningTransition? CommissioningTransition(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommissioningTransition
            {
                Name = facts.Text("name"),
            })
            : null;

    private SystemStage? SystemStage(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new SystemStage
        {
            Id = facts.Text("id"),
            From = period.From,
            To = period.To,
        });
    }
}
