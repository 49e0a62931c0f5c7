using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Guidance;

/// <summary>Sectors take part in the partnership, by membership or in another standing way.</summary>
internal class SectorRule(RuleDefinition definition, PartnershipSector[] sectors) : PartnershipRule(definition)
{
    internal const string Decides =
        "Looks for a member in post from each sector, or for another standing way in which it takes part; either will do. Neither is concluded only from complete lists.";

    private protected sealed override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        foreach (var sector in sectors)
        {
            LookAtSector(in facts, entry, sector, ref review);
        }
    }

    /// <summary>Whether a stated fact of its own shows that the sectors take part; no where there is no such fact.</summary>
    private protected virtual bool? IsLinked(in SystemFacts facts, PartnershipEntry entry, ref Review review) => false;

    private void LookAtSector(in SystemFacts facts, PartnershipEntry entry, PartnershipSector sector, ref Review review)
    {
        var (member, engaged) = (entry.HasMemberFrom(in facts, sector), entry.IsEngaged(in facts, sector));
        if (member == true || engaged == true)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(Sectors.Name(sector))}: {(member == true ? "by membership" : "by another standing way")}.");
            return;
        }

        switch (IsLinked(in facts, entry, ref review))
        {
            case true:
                review.Meets()?.Saw($"{BoardWords.Capital(Sectors.Name(sector))}: by a formal link.");
                break;
            case false when member == false && engaged == false:
                review.Fails(Reason.Missing)
                    ?.Find(entry.Pointer(), entry.Partnership.Id, $"No member and no other standing way brings {Sectors.Name(sector)} into {entry.Call()}.");
                break;
            default:
                Ask(entry, sector, member, engaged, review.Opens(Reason.FactMissing));
                break;
        }
    }

    private static void Ask(PartnershipEntry entry, PartnershipSector sector, bool? member, bool? engaged, Spot? spot)
    {
        if (spot is not { } words)
        {
            return;
        }

        if (member is null)
        {
            words.Missing(entry.Pointer() + "/members", $"whether a member comes from this sector: {Sectors.Name(sector)} (state the sector of each, and complete: true when all are listed)");
        }

        if (engaged is null)
        {
            words.Missing(entry.Pointer() + "/engagement", $"whether this sector takes part without membership: {Sectors.Name(sector)} (state complete: true when every way is listed)");
        }
    }

    private protected sealed override string Sentence(in SystemFacts facts, Decision decision)
    {
        var names = BoardWords.List(sectors.Select(Sectors.Name));
        return decision switch
        {
            { Outcome: Outcome.Satisfied } => $"The partnership brings in {names}.",
            { Outcome: Outcome.NotSatisfied } or { Reason: Reason.SourceUnverified } => $"The partnership does not bring in {names}"
                + (decision.Outcome == Outcome.NotSatisfied ? "." : ", or not all of them; the wording of this expectation is not verified."),
            _ => $"Whether the partnership brings in {names} cannot be told.",
        };
    }

    private protected sealed override string Remedy(in SystemFacts facts, Decision decision) =>
        "Have the partnership appoint a member from the sector, or give it another standing way to take part.";
}

/// <summary>What sectors are called within a sentence.</summary>
internal static class Sectors
{
    internal static string Name(PartnershipSector sector) =>
        sector switch
        {
            PartnershipSector.IntegratedCareBoard => "the board",
            PartnershipSector.LocalAuthority => "local authorities",
            PartnershipSector.HealthProvider => "providers of health services, of the NHS and others",
            PartnershipSector.PrimaryCare => "primary care",
            PartnershipSector.PublicHealth => "public health leadership",
            PartnershipSector.AdultSocialServices => "adult social services",
            PartnershipSector.ChildrensServices => "children's services",
            PartnershipSector.HealthAndWellbeingBoard => "health and wellbeing boards",
            PartnershipSector.Healthwatch => "Healthwatch",
            PartnershipSector.Voluntary => "voluntary, community and social enterprise organisations",
            PartnershipSector.AdultSocialCareProvider => "providers of adult social care",
            PartnershipSector.PeopleAndCarers => "residents, people who draw on care, and carers",
            PartnershipSector.Housing => "housing",
            PartnershipSector.Education => "education",
            PartnershipSector.Employers => "employers",
            PartnershipSector.CriminalJustice => "criminal justice agencies",
            PartnershipSector.ClinicalLeadership => "clinical and professional leadership",
            PartnershipSector.DistrictCouncil => "district councils",
            _ => "other sectors",
        };
}
