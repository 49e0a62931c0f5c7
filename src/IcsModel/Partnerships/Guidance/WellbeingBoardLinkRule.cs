using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Guidance;

/// <summary>GICP-011: health and wellbeing boards are represented on the partnership, or formally linked to it.</summary>
internal sealed class WellbeingBoardLinkRule() : SectorRule(
    new RuleDefinition
    {
        Id = new RuleId("GICP-011"),
        Title = "Health and wellbeing boards represented on or linked to the partnership",
        Citation = PartnershipDefinitions.EngagementDocument("membership"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Duty,
        InForce = PartnershipDefinitions.FromEngagementDocument,
        Confidence = Confidence.Unverified,
        Bearer = "ICP",
        Asks = "Health and wellbeing boards of the area have a member of the partnership or a formal link to it.",
        Decides = Decides + " A formal link that is stated will do too.",
        Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    [PartnershipSector.HealthAndWellbeingBoard])
{
    private protected override bool? IsLinked(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        var linked = facts.Spoken ? entry.Partnership.WellbeingBoardLink : null;
        if (linked is null)
        {
            review.Opens()?.Missing(entry.Pointer() + "/wellbeingBoardLink", "whether health and wellbeing boards are formally linked to the partnership");
        }

        return linked;
    }
}
