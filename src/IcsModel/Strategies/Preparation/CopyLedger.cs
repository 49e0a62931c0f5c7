using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>Whether copies of a document were given to those who must have one.</summary>
internal static class CopyLedger
{
    /// <summary>Whether a copy was given to a body by the date: yes, no, or null where that is not known.</summary>
    internal static bool? IsGiven(in SystemFacts facts, FactList<CopyGiven> copies, Body recipient)
    {
        var open = !facts.IsComplete(copies);
        foreach (var copy in copies.Items.AsSpan())
        {
            var isTheirs = BodyMatch.AreSame(recipient, copy.Recipient);
            if (isTheirs == true && (copy.On is null || facts.HasHappened(copy.On)))
            {
                return true;
            }

            // A copy that is to come is no missed one: no day is laid down.
            open |= isTheirs != false;
        }

        return open ? null : false;
    }

    /// <summary>Notes whether a body has its copy: one that is passed over while others have theirs is missed, otherwise the copy is pending.</summary>
    internal static void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, FactList<CopyGiven> copies, Body recipient, bool isSure)
    {
        var isGiven = IsGiven(in facts, copies, recipient);
        if (isGiven == true)
        {
            review.Meets()?.Saw($"A copy of {document.Call} was given to {BoardWords.Call(recipient)}.");
        }
        else if (isGiven == false && isSure && OthersHaveTheirs(in facts, copies))
        {
            document.Fails(ref review, Reason.Missing)
                ?.Find(document.Pointer + "/copies", document.Id, $"No copy of {document.Call} was given to {BoardWords.Call(recipient)}, while others have theirs.")
                .Remark(StrategyDefinitions.NoDeadline);
        }
        else
        {
            review.Opens(Reason.PendingEvent)
                ?.Missing(
                    MissingKind.PendingEvent,
                    document.Pointer + "/copies",
                    $"a copy of {document.Call} given to {BoardWords.Call(recipient)}{Owed(in document)} (state complete: true when all copies are listed)")
                .Remark(StrategyDefinitions.NoDeadline);
        }
    }

    private static bool OthersHaveTheirs(in SystemFacts facts, FactList<CopyGiven> copies)
    {
        foreach (var copy in copies.Items.AsSpan())
        {
            if (facts.HasHappened(copy.On))
            {
                return true;
            }
        }

        return false;
    }

    private static string Owed(in PreparedDocument document) =>
        document.Finished == 0 ? string.Empty : $", owed since {StrategyWords.Noun(document.Kind)} was {StrategyWords.Finished(document.Kind)} on {BoardWords.Iso(document.Finished)}";
}
