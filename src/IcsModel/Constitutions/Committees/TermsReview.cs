using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>What is known of the terms of reference of one committee on the date.</summary>
internal static class TermsReview
{
    /// <summary>Asks whether the terms had been published by the date.</summary>
    internal static void AskForPublication(in BoardFacts facts, Committee committee, int position, ref Review review)
    {
        if (committee.Terms?.Exist == false)
        {
            review.Fails(Reason.Missing)?.Find(Pointer(position), memberId: null, $"{Capital(committee)} has no terms of reference.");
            return;
        }

        AskForDay(in facts, committee.Terms?.PublishedOn, position, "publishedOn", "published", ref review);
    }

    /// <summary>Asks whether the board had agreed the terms by the date.</summary>
    internal static void AskForAgreement(in BoardFacts facts, Committee committee, int position, ref Review review) =>
        AskForDay(in facts, committee.Terms?.AgreedOn, position, "agreedOn", "agreed", ref review);

    /// <summary>Asks whether the scheme of reservation and delegation lists the committee.</summary>
    internal static void AskForScheme(Committee committee, int position, ref Review review)
    {
        switch (committee.Terms?.InScheme)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.Missing)?.Find(
                    Pointer(position) + "/inScheme", memberId: null, $"The scheme of reservation and delegation does not list {CommitteeReview.Call(committee)}.");
                break;
            default:
                review.Opens()?.Missing(Pointer(position) + "/inScheme", "whether the scheme of reservation and delegation lists each committee");
                break;
        }
    }

    /// <summary>A later day shows only that these terms came later, not that there were none before.</summary>
    private static void AskForDay(in BoardFacts facts, NodaTime.LocalDate? day, int position, string field, string done, ref Review review)
    {
        if (day is not { } known)
        {
            review.Opens()?.Missing($"{Pointer(position)}/{field}", $"on which day the terms of reference were {done}");
        }
        else if (DayKey.Of(known) <= facts.AsAt)
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?
                .Saw($"The terms of reference of {CommitteeReview.Call(facts.Index.Board.Committees[position])} were {done} on {BoardWords.Iso(known)}.")
                .Missing(MissingKind.PendingEvent, $"{Pointer(position)}/{field}", $"whether terms of reference were {done} before the ones stated");
        }
    }

    private static string Pointer(int position) => CommitteeReview.Pointer(position) + "/terms";

    private static string Capital(Committee committee) => BoardWords.Capital(CommitteeReview.Call(committee));
}
