using IcsModel.Constitutions;
using IcsModel.Documents.Binding;
using IcsModel.Establishment;

namespace IcsModel.Documents.Writing;

/// <content>How a board was established, what was transferred to it, and the clusters it is in.</content>
internal sealed partial class ModelWriter
{
    private void EstablishmentOrder(EstablishmentOrder order)
    {
        json.WriteStartObject();
        facts.Text("title", order.Title);
        facts.Text("name", order.Name);
        facts.One("madeBy", order.MadeBy, Actor);
        facts.Date("madeOn", order.MadeOn);
        facts.Date("takesEffectOn", order.TakesEffectOn);
        facts.Date("publishedOn", order.PublishedOn);
        facts.Truth("published", order.IsPublished);
        facts.List("area", order.Area, facts.Text);
        facts.Truth("givesConstitution", order.GivesConstitution);
        facts.Date("constitutionPublishedOn", order.ConstitutionPublishedOn);
        facts.List("variations", order.Variations, OrderVariation);
        json.WriteEndObject();
    }

    private void OrderVariation(OrderVariation variation)
    {
        json.WriteStartObject();
        facts.Text("title", variation.Title);
        facts.Date("madeOn", variation.MadeOn);
        facts.Date("publishedOn", variation.PublishedOn);
        facts.Truth("published", variation.IsPublished);
        facts.List("affectedBoards", variation.AffectedBoards, AffectedBoard);
        json.WriteEndObject();
    }

    private void AffectedBoard(AffectedBoard board)
    {
        json.WriteStartObject();
        facts.One("body", board.Body, Body);
        facts.Truth("wasConsulted", board.WasConsulted);
        facts.Date("consultedUntil", board.ConsultedUntil);
        json.WriteEndObject();
    }

    private void FirstConstitution(FirstConstitution constitution)
    {
        json.WriteStartObject();
        facts.Truth("areaWasListed", constitution.AreaWasListed);
        facts.Truth("proposalWasAdopted", constitution.ProposalWasAdopted);
        facts.Words("grounds", constitution.Grounds, Words.OwnConstitutionGrounds, value => (int)value);
        json.WriteEndObject();
    }

    private void BoardSuccession(BoardSuccession succession)
    {
        json.WriteStartObject();
        facts.List("predecessors", succession.Predecessors, Body);
        facts.List("carriedOver", succession.CarriedOver, CarriedOverNomination);
        json.WriteEndObject();
    }

    private void CarriedOverNomination(CarriedOverNomination nomination)
    {
        json.WriteStartObject();
        facts.Text("member", nomination.Member);
        facts.One("madeFor", nomination.MadeFor, Body);
        facts.Text("transitionalRecord", nomination.TransitionalRecord);
        json.WriteEndObject();
    }

    private void TransferScheme(TransferScheme scheme)
    {
        json.WriteStartObject();
        facts.Word("occasion", (int?)scheme.Occasion, Words.TransferOccasions);
        facts.One("madeBy", scheme.MadeBy, Actor);
        facts.Date("madeOn", scheme.MadeOn);
        facts.One("transferor", scheme.Transferor, Body);
        facts.One("transferee", scheme.Transferee, Body);
        facts.Word("coverage", (int?)scheme.Coverage, Words.TransferCoverages);
        facts.Truth("wholeWithOthers", scheme.IsWholeWithOthers);
        json.WriteEndObject();
    }

    private void Cluster(Cluster cluster)
    {
        json.WriteStartObject();
        facts.Text("name", cluster.Name);
        facts.List("boards", cluster.Boards, Body);
        facts.Truth("actsAsBody", cluster.ActsAsBody);
        facts.Date("from", cluster.From);
        facts.Date("to", cluster.To);
        json.WriteEndObject();
    }
}
