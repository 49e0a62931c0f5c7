using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>Looks at one partner member.</summary>
internal delegate void PartnerLook(in BoardFacts facts, PartnerNomination partner, ref Review review);

/// <summary>What rules that look at every partner member in post have in common.</summary>
internal static class PartnerReview
{
    /// <summary>Looks at the partner members in post of one sector, or of all three.</summary>
    internal static void LookAtPartners(ref this Review review, in BoardFacts facts, NominatingSector? only, PartnerLook look)
    {
        foreach (var partner in facts.Index.Eligibility.Nominations)
        {
            if (only is { } sector && partner.Sector != sector)
            {
                continue;
            }

            switch (facts.HoldingOf(in facts.Index.Members[partner.Member]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(partner.Member);
                    break;
                default:
                    look(in facts, partner, ref review);
                    break;
            }
        }

        review.CloseSeats(in facts, only is { } one ? MemberShows.MayBeTrustPartner.For(one) : MemberShows.MayBeAnyPartner);
    }
}
