using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The handing over to integrated care boards.</content>
internal sealed partial class ModelBinder
{
    private CommissioningTransition? CommissioningTransition(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CommissioningTransition
            {
                InitialAreasPublishedOn = facts.Date("initialAreasPublishedOn"),
                AreInitialAreasPublished = facts.Truth("areInitialAreasPublished"),
                Groups = facts.List("groups", ClosingGroup),
                Boards = facts.List("boards", EstablishedBoard),
                Commissioners = facts.List("commissioners", CurrentCommissioner),
            })
            : null;

    private ClosingGroup? ClosingGroup(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ClosingGroup
            {
                Group = facts.One("group", Body),
                Area = facts.List("area", scalars.Text),
                EndsOn = facts.Date("endsOn"),
                TransfersEverything = facts.Truth("transfersEverything"),
                Holdings = facts.List("holdings", GroupHolding),
                PrimaryTransferee = facts.One("primaryTransferee", Body),
                Staff = facts.List("staff", StaffMove),
                Reports = facts.List("reports", ClosingReport),
                IsPerformanceAssessed = facts.Truth("performanceAssessed"),
                Instruments = facts.List("instruments", CarriedInstrument),
                Complaints = facts.List("complaints", GroupComplaint),
                DueDiligence = facts.One("dueDiligence", Attestation),
            })
            : null;

    private EstablishedBoard? EstablishedBoard(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new EstablishedBoard
            {
                Board = facts.One("board", Body),
                Area = facts.List("area", scalars.Text),
                IsEstablishedByOrder = facts.Truth("establishedByOrder"),
                Order = facts.Text("order"),
                OrderMadeBy = facts.One("orderMadeBy", Body),
                OrderPublishedOn = facts.Date("orderPublishedOn"),
                OrderHasConstitution = facts.Truth("orderHasConstitution"),
                EstablishedOn = facts.Date("establishedOn"),
                Proposal = facts.One("proposal", ConstitutionProposal),
                AuditorAppointedOn = facts.Date("auditorAppointedOn"),
                FirstAccountsFrom = facts.Date("firstAccountsFrom"),
            })
            : null;

    private ConstitutionProposal? ConstitutionProposal(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConstitutionProposal
            {
                Proposers = facts.List("proposers", Body),
                On = facts.Date("on"),
                IsConsulted = facts.Truth("consulted"),
                ConsultationEndedOn = facts.Date("consultationEndedOn"),
                IsAdopted = facts.Truth("adopted"),
                HasDepartureReason = facts.Truth("hasDepartureReason"),
                DepartureReason = (ProposalDepartureReason?)facts.Word("departureReason", CommissioningWords.ProposalDepartureReasons),
                DepartsFromGuidance = facts.Truth("departsFromGuidance"),
                HasReasonForGuidanceDeparture = facts.Truth("hasReasonForGuidanceDeparture"),
            })
            : null;

    private CurrentCommissioner? CurrentCommissioner(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new CurrentCommissioner
        {
            Body = facts.One("body", Body),
            From = period.From,
            To = period.To,
        });
    }
}
