using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-DEPUTY-1: the deputy chair holds a seat that the constitution allows it from.</summary>
internal sealed class DeputyChairSeatRule(OwnText text) : BarredRoleRule(
    text,
    "LOCAL-DEPUTY-1",
    "deputy chair",
    seat => seat.MayBeDeputyChair,
    "Looks at the seats of the members in post who are stated to be deputy chair.")
{
    private protected override void LookAt(in BoardFacts facts, ref Review review)
    {
        var open = !facts.Complete;
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var entry = ref facts.Index.Members[i];
            if ((entry.Shows & MemberShows.MayBeDeputyChair) == 0 || facts.HoldingOf(in entry) is var holding && holding == Holding.No)
            {
                continue;
            }

            if ((entry.Shows & MemberShows.DeputyChair) == 0)
            {
                open = true;
            }
            else if (holding == Holding.Possible)
            {
                review.Opens()?.Missing(BoardWords.Pointer(i) + "/from", "since when listed members hold their seats");
            }
            else
            {
                Judge(in facts, i, holding == Holding.Dated, committee: -1, ref review);
            }
        }

        if (review.Decision != Decision.NotApplicable(Reason.NotEngaged))
        {
            return;
        }

        if (open)
        {
            review.Opens()?.Missing("/board/members", "which member is deputy chair");
        }
        else
        {
            review.Excuses(Reason.SeatEmpty);
        }
    }
}
