using IcsModel.Commissioning;

namespace IcsModel.Documents.Writing;

/// <content>The handing over to integrated care boards, and the stages of a system.</content>
internal sealed partial class ModelWriter
{
    private void CommissioningTransition(CommissioningTransition transition)
    {
        json.WriteStartObject();
        facts.Text("name", transition.Name);
        json.WriteEndObject();
    }

    private void SystemStage(SystemStage stage)
    {
        json.WriteStartObject();
        facts.Text("id", stage.Id);
        facts.Date("from", stage.From);
        facts.Date("to", stage.To);
        json.WriteEndObject();
    }
}
