using IcsModel.Constitutions;
using IcsModel.Documents.Sources;
using IcsModel.Establishment;

namespace IcsModel.Documents.Binding;

/// <content>How a board was established, what was transferred to it, and the clusters it is in.</content>
internal sealed partial class ModelBinder
{
    private EstablishmentOrder? EstablishmentOrder(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new EstablishmentOrder
            {
                Title = facts.Text("title"),
                Name = facts.Text("name"),
                MadeBy = facts.One("madeBy", Actor),
                MadeOn = facts.Date("madeOn"),
                TakesEffectOn = facts.Date("takesEffectOn"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                Area = facts.List("area", scalars.Text),
                GivesConstitution = facts.Truth("givesConstitution"),
                ConstitutionPublishedOn = facts.Date("constitutionPublishedOn"),
                Variations = facts.List("variations", OrderVariation),
            })
            : null;

    private OrderVariation? OrderVariation(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new OrderVariation
            {
                Title = facts.Text("title"),
                MadeOn = facts.Date("madeOn"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                AffectedBoards = facts.List("affectedBoards", AffectedBoard),
            })
            : null;

    private AffectedBoard? AffectedBoard(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new AffectedBoard
            {
                Body = facts.One("body", Body),
                WasConsulted = facts.Truth("wasConsulted"),
                ConsultedUntil = facts.Date("consultedUntil"),
            })
            : null;

    private FirstConstitution? FirstConstitution(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new FirstConstitution
            {
                AreaWasListed = facts.Truth("areaWasListed"),
                ProposalWasAdopted = facts.Truth("proposalWasAdopted"),
                Grounds = facts.Words("grounds", Words.OwnConstitutionGrounds, index => (OwnConstitutionGround)index),
            })
            : null;

    private BoardSuccession? BoardSuccession(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new BoardSuccession
            {
                Predecessors = facts.List("predecessors", Body),
                CarriedOver = facts.List("carriedOver", CarriedOverNomination),
            })
            : null;

    private CarriedOverNomination? CarriedOverNomination(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CarriedOverNomination
            {
                Member = facts.Text("member"),
                MadeFor = facts.One("madeFor", Body),
                TransitionalRecord = facts.Text("transitionalRecord"),
            })
            : null;

    private TransferScheme? TransferScheme(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new TransferScheme
            {
                Occasion = (TransferOccasion?)facts.Word("occasion", Words.TransferOccasions),
                MadeBy = facts.One("madeBy", Actor),
                MadeOn = facts.Date("madeOn"),
                Transferor = facts.One("transferor", Body),
                Transferee = facts.One("transferee", Body),
                Coverage = (TransferCoverage?)facts.Word("coverage", Words.TransferCoverages),
                IsWholeWithOthers = facts.Truth("wholeWithOthers"),
            })
            : null;

    private Cluster? Cluster(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new Cluster
        {
            Name = facts.Text("name"),
            Boards = facts.List("boards", Body),
            ActsAsBody = facts.Truth("actsAsBody"),
            From = period.From,
            To = period.To,
        });
    }
}
