using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>What rules that look at every member in post have in common.</summary>
internal static class MemberReview
{
    /// <summary>A member does not meet the requirement; one whose dates don't put them in post is left open instead.</summary>
    internal static Spot? Fails(ref this Review review, Holding holding, int member, Reason reason)
    {
        if (holding == Holding.Dated)
        {
            return review.Fails(reason);
        }

        return review.Opens()?.AskForFirstDay(member);
    }

    /// <summary>Leaves open whether a member is in post.</summary>
    internal static void OpensPresence(ref this Review review, int member) => review.Opens()?.AskForFirstDay(member);

    /// <summary>Concludes on every member: open while the list may leave somebody out, not applicable where nobody was in post.</summary>
    internal static void Close(ref this Review review, in BoardFacts facts)
    {
        if (!facts.Complete)
        {
            review.Opens(Reason.ListNotComplete);
            review.Words?.AskForList(in facts);
        }
        else if (facts.Held == 0)
        {
            review.Excuses(Reason.SeatEmpty);
        }
    }

    /// <summary>Concludes on the holders of some seats, of which others may be held by members not listed, or listed without saying enough of their seat.</summary>
    internal static void CloseSeats(ref this Review review, in BoardFacts facts, MemberShows mayHold = MemberShows.None)
    {
        if (facts.MayShow(MemberShows.SeatUnknown) || (review.Decision.Outcome == Outcome.NotApplicable && facts.MayShow(mayHold)))
        {
            review.Opens();
            review.Words?.AskForPresence(in facts, MemberShows.SeatUnknown).AskForSectors(in facts);
        }

        if (!facts.Complete)
        {
            review.Opens(Reason.ListNotComplete);
            review.Words?.AskForList(in facts);
        }
        else
        {
            review.Excuses(Reason.SeatEmpty);
        }
    }

    /// <summary>Concludes on the one holder of an office: open only while none is listed and the office may be held all the same.</summary>
    internal static void CloseOffice(ref this Review review, in BoardFacts facts, MemberShows holds, SeatKind office)
    {
        if (facts.MayShow(holds))
        {
            return;
        }

        if (facts.MayShow(MemberShows.SeatUnknown))
        {
            review.Opens();
            review.Words?.AskForPresence(in facts, MemberShows.SeatUnknown);
        }
        else if (facts.Complete || facts.IsStatedVacant(office))
        {
            review.Excuses(Reason.SeatEmpty);
        }
        else
        {
            review.Opens(Reason.ListNotComplete);
            review.Words?.AskForList(in facts);
        }
    }

    internal static Spot AskForFirstDay(this Spot spot, int member) =>
        spot.Missing(BoardWords.Pointer(member) + "/from", "since when listed members hold their seats");
}
