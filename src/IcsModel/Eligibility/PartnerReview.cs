using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>Looks at one partner member.</summary>
internal delegate void PartnerLook(in BoardFacts facts, int member, Holding holding, ref Review review);

/// <summary>What rules that look at every partner member in post have in common.</summary>
internal static class PartnerReview
{
    /// <summary>Looks at the partner members in post of one sector, or of all three.</summary>
    internal static void LookAtPartners(ref this Review review, in BoardFacts facts, NominatingSector? only, PartnerLook look)
    {
        var nominations = facts.Index.Eligibility.Nominations;
        for (var i = 0; i < nominations.Length; i++)
        {
            if (!nominations[i].IsPartner || (only is { } sector && nominations[i].Sector != sector))
            {
                continue;
            }

            switch (facts.HoldingOf(in facts.Index.Members[i]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding:
                    look(in facts, i, holding, ref review);
                    break;
            }
        }

        review.CloseSeats(in facts, MemberShows.MayBeAnyPartner);
    }
}
