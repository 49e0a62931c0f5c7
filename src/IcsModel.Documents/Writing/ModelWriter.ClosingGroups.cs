using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>What clinical commissioning groups left, and where it went.</content>
internal sealed partial class ModelWriter
{
    private void GroupHolding(GroupHolding holding)
    {
        json.WriteStartObject();
        facts.Text("id", holding.Id);
        facts.Word("kind", (int?)holding.Kind, CommissioningWords.HoldingKinds);
        facts.Text("description", holding.Description);
        facts.Truth("transferred", holding.IsTransferred);
        facts.One("transferredTo", holding.TransferredTo, Body);
        json.WriteEndObject();
    }

    private void StaffMove(StaffMove move)
    {
        json.WriteStartObject();
        facts.Text("id", move.Id);
        facts.Truth("boardLevel", move.IsBoardLevel);
        facts.Truth("termsChanged", move.TermsChanged);
        json.WriteEndObject();
    }

    private void ClosingReport(ClosingReport report)
    {
        json.WriteStartObject();
        facts.Word("kind", (int?)report.Kind, CommissioningWords.ClosingReportKinds);
        facts.Date("from", report.From);
        facts.Date("to", report.To);
        facts.Date("completedOn", report.CompletedOn);
        facts.Truth("completed", report.IsCompleted);
        facts.One("completedBy", report.CompletedBy, Body);
        json.WriteEndObject();
    }

    private void CarriedInstrument(CarriedInstrument instrument)
    {
        json.WriteStartObject();
        facts.Text("id", instrument.Id);
        facts.Text("description", instrument.Description);
        facts.Truth("primaryCareDirection", instrument.IsPrimaryCareDirection);
        facts.Truth("treatedAsLapsed", instrument.IsTreatedAsLapsed);
        facts.One("holder", instrument.Holder, Body);
        json.WriteEndObject();
    }

    private void GroupComplaint(GroupComplaint complaint)
    {
        json.WriteStartObject();
        facts.Text("id", complaint.Id);
        facts.Date("on", complaint.On);
        facts.One("responsibleBoard", complaint.ResponsibleBoard, Body);
        facts.One("treatedAsAbout", complaint.TreatedAsAbout, Body);
        json.WriteEndObject();
    }
}
