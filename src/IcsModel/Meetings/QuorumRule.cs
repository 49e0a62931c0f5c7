using System.Globalization;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-010: the board is quorate under its own rule for every item of business.</summary>
internal sealed class QuorumRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-010",
        "The board is quorate for every item under its own rule",
        "cl. 4.7",
        Confidence.Partly,
        "ICB",
        "Enough members are present, of the groups that must be represented, for every item of business; whoever is excluded for a conflict does not count for the item.",
        "Counts those present at each meeting of the board, item by item, under the quorum of its own constitution in force that day; a meeting without items is counted as a whole.",
        reading: "A fraction rounds up and is of the members in post unless the rule says seats. One person counts once and stands for one group only. Holders of seats count by their days. A "
            + "board whose own rule is not stated is not measured against the default."),
    MeetingQuestion.Quorum)
{
    private const string Default =
        "The default, known from memory, is a number or fraction laid down locally, often half, with at least one of each of four groups: the chief executive or director of finance, the "
        + "medical director or director of nursing, the chair or a non-executive member, and a partner member.";

    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (!meeting.IsOfBoard || !meeting.TryGetDay(ref review, out _))
        {
            return;
        }

        var items = meeting.Meeting.Items;
        if (review.Words is null)
        {
            Decide(meeting, items, ref review);
            return;
        }

        if (items.Count == 0)
        {
            Tell(meeting, item: null, ref review);
        }

        for (var i = 0; i < items.Count; i++)
        {
            Tell(meeting, i, ref review);
        }
    }

    /// <summary>Items of which it is known that nobody was excluded are counted together.</summary>
    private static void Decide(MeetingView meeting, FactList<MeetingItem> items, ref Review review)
    {
        var isWholeCounted = false;
        if (items.Count == 0)
        {
            Note(QuorumCount.IsQuorate(meeting, excluded: null), ref review);
        }

        foreach (var item in items)
        {
            var isWhole = item.Excluded is { Count: 0, IsComplete: true };
            if (!isWhole || !isWholeCounted)
            {
                Note(QuorumCount.IsQuorate(meeting, item.Excluded), ref review);
            }

            isWholeCounted |= isWhole;
        }
    }

    private static void Note(bool? isQuorate, ref Review review)
    {
        switch (isQuorate)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.TooFew);
                break;
            default:
                review.Opens();
                break;
        }
    }

    private static void Tell(MeetingView meeting, int? item, ref Review review)
    {
        var answer = QuorumCount.Of(meeting, item);
        var at = item is { } position ? $"{meeting.Pointer}/items/{position.ToString(CultureInfo.InvariantCulture)}" : meeting.Pointer;
        switch (answer.IsQuorate)
        {
            case true:
                review.Meets()?.Saw($"{meeting.Name} was quorate{For(meeting, item)}: {QuorumWords.Numbers(answer)}.");
                break;
            case false:
                review.Fails(Reason.TooFew)?
                    .Find(at, meeting.Meeting.Id, $"{meeting.Name} was not quorate{For(meeting, item)}: {QuorumWords.Shortfall(answer)}{ClauseReview.Where(answer.Clause)}.");
                break;
            default:
                Ask(meeting, answer, ref review);
                break;
        }
    }

    private static void Ask(MeetingView meeting, QuorumAnswer answer, ref Review review)
    {
        if (review.Opens() is not { } spot)
        {
            return;
        }

        foreach (var missing in answer.Missing)
        {
            spot.Missing(missing.Kind, missing.Pointer, missing.Description);
        }

        if (meeting.Orders?.Quorum is null)
        {
            spot.Remark(Default);
        }
    }

    private static string For(MeetingView meeting, int? item) =>
        item is not { } position
            ? string.Empty
            : $" for {meeting.Meeting.Items[position].Title ?? meeting.Meeting.Items[position].Id ?? $"item {(position + 1).ToString(CultureInfo.InvariantCulture)}"}";

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The board was quorate under its own rule for every item recorded.",
            Outcome.NotSatisfied => "The board was not quorate under its own rule for an item of business.",
            Outcome.NotApplicable => "No meeting of the board is recorded up to the date.",
            _ => "Whether the board was quorate under its own rule for every item is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Take the item again at a meeting that is quorate for it.";
}
