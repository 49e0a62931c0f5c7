using IcsModel.Documents.Sources;
using IcsModel.Systems;

namespace IcsModel.Documents.Binding;

/// <content>The system, its councils and what its bodies decided.</content>
internal sealed partial class ModelBinder
{
    private Council? Council(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Council
        {
            Body = facts.One("body", Body),
            Kind = (CouncilKind?)facts.Word("kind", SystemWords.CouncilKinds),
            Area = facts.List("area", scalars.Text),
            OverlapsBoard = facts.Truth("overlapsBoard"),
            PartnerBoards = facts.List("partnerBoards", Body),
            Partnerships = facts.List("partnerships", Body),
            Healthwatch = facts.List("healthwatch", Body),
            Districts = facts.List("districts", Body),
            HasExecutiveArrangements = facts.Truth("hasExecutiveArrangements"),
            From = period.From,
            To = period.To,
        });
    }

    private NeighbouringBoard? NeighbouringBoard(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new NeighbouringBoard
            {
                Body = facts.One("body", Body),
                Area = facts.List("area", scalars.Text),
                Partnership = facts.One("partnership", Body),
            })
            : null;

    private NhsMandate? NhsMandate(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new NhsMandate
        {
            Id = facts.Text("id"),
            From = period.From,
            To = period.To,
        });
    }

    private SystemDecision? SystemDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SystemDecision
            {
                Id = facts.Text("id"),
                By = facts.One("by", Body),
                On = facts.Date("on"),
                ArrangesHealthServices = facts.Truth("arrangesHealthServices"),
                Relevant = facts.List("relevant", scalars.Text),
                RegardRecorded = facts.List("regardRecorded", scalars.Text),
            })
            : null;

    private SystemTrust? SystemTrust(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SystemTrust
            {
                Body = facts.One("body", Body),
                IsAcute = facts.Truth("acute"),
                IsMentalHealth = facts.Truth("mentalHealth"),
            })
            : null;
}
