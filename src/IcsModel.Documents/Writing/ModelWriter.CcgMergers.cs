using IcsModel.Commissioning;

namespace IcsModel.Documents.Writing;

/// <content>Mergers of clinical commissioning groups.</content>
internal sealed partial class ModelWriter
{
    private void CcgMerger(CcgMerger merger)
    {
        json.WriteStartObject();
        facts.Text("id", merger.Id);
        json.WriteEndObject();
    }
}
