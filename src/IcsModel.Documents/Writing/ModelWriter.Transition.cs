using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The handing over to integrated care boards.</content>
internal sealed partial class ModelWriter
{
    private void CommissioningTransition(CommissioningTransition transition)
    {
        json.WriteStartObject();
        facts.Date("initialAreasPublishedOn", transition.InitialAreasPublishedOn);
        facts.Truth("areInitialAreasPublished", transition.AreInitialAreasPublished);
        facts.List("groups", transition.Groups, ClosingGroup);
        facts.List("boards", transition.Boards, EstablishedBoard);
        facts.List("commissioners", transition.Commissioners, CurrentCommissioner);
        json.WriteEndObject();
    }

    private void ClosingGroup(ClosingGroup group)
    {
        json.WriteStartObject();
        facts.One("group", group.Group, Body);
        facts.List("area", group.Area, facts.Text);
        facts.Date("endsOn", group.EndsOn);
        facts.Truth("transfersEverything", group.TransfersEverything);
        facts.List("holdings", group.Holdings, GroupHolding);
        facts.One("primaryTransferee", group.PrimaryTransferee, Body);
        facts.List("staff", group.Staff, StaffMove);
        facts.List("reports", group.Reports, ClosingReport);
        facts.Truth("performanceAssessed", group.IsPerformanceAssessed);
        facts.List("instruments", group.Instruments, CarriedInstrument);
        facts.List("complaints", group.Complaints, GroupComplaint);
        facts.One("dueDiligence", group.DueDiligence, Attestation);
        json.WriteEndObject();
    }

    private void EstablishedBoard(EstablishedBoard board)
    {
        json.WriteStartObject();
        facts.One("board", board.Board, Body);
        facts.List("area", board.Area, facts.Text);
        facts.Truth("establishedByOrder", board.IsEstablishedByOrder);
        facts.Text("order", board.Order);
        facts.One("orderMadeBy", board.OrderMadeBy, Body);
        facts.Date("orderPublishedOn", board.OrderPublishedOn);
        facts.Truth("orderHasConstitution", board.OrderHasConstitution);
        facts.Date("establishedOn", board.EstablishedOn);
        facts.One("proposal", board.Proposal, ConstitutionProposal);
        facts.Date("auditorAppointedOn", board.AuditorAppointedOn);
        facts.Date("firstAccountsFrom", board.FirstAccountsFrom);
        json.WriteEndObject();
    }

    private void ConstitutionProposal(ConstitutionProposal proposal)
    {
        json.WriteStartObject();
        facts.List("proposers", proposal.Proposers, Body);
        facts.Date("on", proposal.On);
        facts.Truth("consulted", proposal.IsConsulted);
        facts.Date("consultationEndedOn", proposal.ConsultationEndedOn);
        facts.Truth("adopted", proposal.IsAdopted);
        facts.Truth("hasDepartureReason", proposal.HasDepartureReason);
        facts.Word("departureReason", (int?)proposal.DepartureReason, CommissioningWords.ProposalDepartureReasons);
        facts.Truth("departsFromGuidance", proposal.DepartsFromGuidance);
        facts.Truth("hasReasonForGuidanceDeparture", proposal.HasReasonForGuidanceDeparture);
        json.WriteEndObject();
    }

    private void CurrentCommissioner(CurrentCommissioner commissioner)
    {
        json.WriteStartObject();
        facts.One("body", commissioner.Body, Body);
        facts.Date("from", commissioner.From);
        facts.Date("to", commissioner.To);
        json.WriteEndObject();
    }
}
