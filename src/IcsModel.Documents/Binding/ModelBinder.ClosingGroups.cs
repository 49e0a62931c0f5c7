using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>What clinical commissioning groups left, and where it went.</content>
internal sealed partial class ModelBinder
{
    private GroupHolding? GroupHolding(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new GroupHolding
            {
                Id = facts.Text("id"),
                Kind = (HoldingKind?)facts.Word("kind", CommissioningWords.HoldingKinds),
                Description = facts.Text("description"),
                IsTransferred = facts.Truth("transferred"),
                TransferredTo = facts.One("transferredTo", Body),
            })
            : null;

    private StaffMove? StaffMove(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new StaffMove
            {
                Id = facts.Text("id"),
                IsBoardLevel = facts.Truth("boardLevel"),
                TermsChanged = facts.Truth("termsChanged"),
            })
            : null;

    private ClosingReport? ClosingReport(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new ClosingReport
        {
            Kind = (ClosingReportKind?)facts.Word("kind", CommissioningWords.ClosingReportKinds),
            From = period.From,
            To = period.To,
            CompletedOn = facts.Date("completedOn"),
            IsCompleted = facts.Truth("completed"),
            CompletedBy = facts.One("completedBy", Body),
        });
    }

    private CarriedInstrument? CarriedInstrument(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CarriedInstrument
            {
                Id = facts.Text("id"),
                Description = facts.Text("description"),
                IsPrimaryCareDirection = facts.Truth("primaryCareDirection"),
                IsTreatedAsLapsed = facts.Truth("treatedAsLapsed"),
                Holder = facts.One("holder", Body),
            })
            : null;

    private GroupComplaint? GroupComplaint(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new GroupComplaint
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                ResponsibleBoard = facts.One("responsibleBoard", Body),
                TreatedAsAbout = facts.One("treatedAsAbout", Body),
            })
            : null;
}
