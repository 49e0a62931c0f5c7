using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning;

/// <summary>A rule asked of each clinical commissioning group of the history that exists on the date.</summary>
/// <remarks>
/// The provisions came into force piece by piece before 1 April 2013. How far is not known, so that whatever there is to ask of a group before that day is left
/// open.
/// </remarks>
internal abstract class CcgRule(RuleDefinition definition, OutcomeWords words) : CommissioningRule(definition)
{
    /// <summary>1 April 2013, when the whole chapter on clinical commissioning groups was in force.</summary>
    private const int WholeChapter = 20130401;

    private protected sealed override void Look(in CommissioningFacts facts, ref Review review)
    {
        var (groups, exists, asked) = (facts.History.Groups, false, false);
        for (var i = 0; i < groups.Count; i++)
        {
            if (CcgEntry.Of(in facts, i) is not { } entry)
            {
                continue;
            }

            exists = true;
            asked |= facts.AsAt < WholeChapter ? LeaveOpen(ref review) : Look(in facts, ref review, in entry);
        }

        if (!exists && !facts.Day.IsComplete(groups))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/ccgs", "which clinical commissioning groups there were (state complete: true when all are listed)");
        }
        else if (!asked)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Looks at one group and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry);

    private protected override string Message(in CommissioningFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => words.Remedy;

    /// <summary>Finds a group at fault; one that may not exist, or a fault without a day, is left open.</summary>
    private protected static Spot? Condemn(ref Review review, in CcgEntry entry, Reason reason, Place place, bool isDated = true) =>
        entry.IsSure && isDated
            ? review.Fails(reason)
            : review.Opens()?.Missing(entry.At(place), "since when it is so, and since when there is the group");

    /// <summary>Settles one question about a group by what is stated.</summary>
    /// <param name="review">What is found.</param>
    /// <param name="entry">The group.</param>
    /// <param name="question">What is asked, and what is said of it.</param>
    /// <param name="answer">What is stated, or null where nothing is.</param>
    /// <param name="place">Where it is, or would be, stated.</param>
    /// <param name="isDated">Whether it is known when; what has no day condemns nobody.</param>
    private protected static void Settle(ref Review review, in CcgEntry entry, Question question, bool? answer, Place place, bool isDated = true)
    {
        switch (answer)
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in entry, question.Reason, place, isDated)?.Find(entry.At(place), memberId: null, $"{BoardWords.Capital(entry.Call)} {question.Finding}.");
                break;
            default:
                review.Opens()?.Missing(entry.At(place), question.Asks);
                break;
        }
    }

    private static bool LeaveOpen(ref Review review)
    {
        review.Opens(Reason.SourceUnverified)?.Missing(MissingKind.SourceUnverified, string.Empty, "how far the provision was in force before 1 April 2013");
        return true;
    }

    /// <summary>A question that one statement answers.</summary>
    /// <param name="Reason">Why the group is at fault where the answer is no.</param>
    /// <param name="Asks">What to state.</param>
    /// <param name="Finding">What is said of the group where the answer is no, without its name and the full stop.</param>
    private protected sealed record Question(Reason Reason, string Asks, string Finding);
}
