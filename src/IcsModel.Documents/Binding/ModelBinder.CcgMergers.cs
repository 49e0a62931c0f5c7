using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>Mergers of clinical commissioning groups.</content>
internal sealed partial class ModelBinder
{
    private CcgMerger? CcgMerger(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgMerger
            {
                Id = facts.Text("id"),
            })
            : null;
}
