using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The stages of a system.</content>
internal sealed partial class ModelBinder
{
    private SystemStage? SystemStage(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new SystemStage
        {
            Id = facts.Text("id"),
            Kind = (SystemStageKind?)facts.Word("kind", CommissioningWords.SystemStageKinds),
            AnnouncedOn = facts.Date("announcedOn"),
            From = period.From,
            To = period.To,
            ClaimsIntegratedCareBoard = facts.Truth("claimsIntegratedCareBoard"),
            ClaimsIntegratedCarePartnership = facts.Truth("claimsIntegratedCarePartnership"),
            GroupCount = facts.WholeNumber("groupCount"),
            LocalPartnerships = facts.List("localPartnerships", FormerPartnership),
            Criteria = facts.List("criteria", AccreditationEvidence),
            Decisions = facts.List("decisions", StageDecision),
            Readiness = facts.One("readiness", Attestation),
        });
    }

    private FormerPartnership? FormerPartnership(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new FormerPartnership
            {
                Id = facts.Text("id"),
                Name = facts.Text("name"),
                LaterName = facts.Text("laterName"),
                IsIntegratedCarePartnership = facts.Truth("integratedCarePartnership"),
            })
            : null;

    private AccreditationEvidence? AccreditationEvidence(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new AccreditationEvidence
            {
                Criterion = (AccreditationCriterion?)facts.Word("criterion", CommissioningWords.AccreditationCriteria),
                IsShown = facts.Truth("shown"),
            })
            : null;

    private StageDecision? StageDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new StageDecision
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                Description = facts.Text("description"),
                PresumesTheBill = facts.Truth("presumesTheBill"),
            })
            : null;
}
