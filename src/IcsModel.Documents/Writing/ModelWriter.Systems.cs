using IcsModel.Documents.Binding;
using IcsModel.Systems;

namespace IcsModel.Documents.Writing;

/// <content>The system, its councils and what its bodies decided.</content>
internal sealed partial class ModelWriter
{
    private void Council(Council council)
    {
        json.WriteStartObject();
        facts.One("body", council.Body, Body);
        facts.Word("kind", (int?)council.Kind, SystemWords.CouncilKinds);
        facts.List("area", council.Area, facts.Text);
        facts.Truth("overlapsBoard", council.OverlapsBoard);
        facts.List("partnerBoards", council.PartnerBoards, Body);
        facts.List("partnerships", council.Partnerships, Body);
        facts.List("healthwatch", council.Healthwatch, Body);
        facts.List("districts", council.Districts, Body);
        facts.Truth("hasExecutiveArrangements", council.HasExecutiveArrangements);
        facts.Date("from", council.From);
        facts.Date("to", council.To);
        json.WriteEndObject();
    }

    private void NeighbouringBoard(NeighbouringBoard board)
    {
        json.WriteStartObject();
        facts.One("body", board.Body, Body);
        facts.List("area", board.Area, facts.Text);
        facts.One("partnership", board.Partnership, Body);
        json.WriteEndObject();
    }

    private void NhsMandate(NhsMandate mandate)
    {
        json.WriteStartObject();
        facts.Text("id", mandate.Id);
        facts.Date("from", mandate.From);
        facts.Date("to", mandate.To);
        json.WriteEndObject();
    }

    private void SystemDecision(SystemDecision decision)
    {
        json.WriteStartObject();
        facts.Text("id", decision.Id);
        facts.One("by", decision.By, Body);
        facts.Date("on", decision.On);
        facts.Truth("arrangesHealthServices", decision.ArrangesHealthServices);
        facts.List("relevant", decision.Relevant, facts.Text);
        facts.List("regardRecorded", decision.RegardRecorded, facts.Text);
        json.WriteEndObject();
    }

    private void SystemTrust(SystemTrust trust)
    {
        json.WriteStartObject();
        facts.One("body", trust.Body, Body);
        facts.Truth("acute", trust.IsAcute);
        facts.Truth("mentalHealth", trust.IsMentalHealth);
        json.WriteEndObject();
    }
}
