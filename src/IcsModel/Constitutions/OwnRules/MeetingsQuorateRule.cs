using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-QUORUM-2: every recorded meeting of the board was quorate, and so was every item from which members were excluded.</summary>
internal sealed class MeetingsQuorateRule(OwnText text, RuleDefinition definition) : OwnRule(text, definition)
{
    internal static MeetingsQuorateRule Of(OwnText text) =>
        new(text, text.Define(
            "LOCAL-QUORUM-2",
            "Recorded meetings of the board were quorate",
            "Every meeting of the board is quorate under its constitution, for every item after those excluded for a conflict of interest have left.",
            "Counts the quorum for every recorded meeting held under this version up to the date, and again for every item from which somebody is stated to be excluded.",
            text.Constitution.StandingOrders!.Quorum!.Clause));

    private protected override void LookAt(in BoardFacts facts, ref Review review)
    {
        var isRecorded = false;
        foreach (var sitting in facts.Index.OwnQuorum.Sittings)
        {
            if (sitting.HeldOn > facts.AsAt)
            {
                continue;
            }

            isRecorded = true;
            LookAt(in facts, sitting, ref review);
        }

        if (!isRecorded)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private protected override string Tell(in BoardFacts facts, Decision decision)
    {
        var where = ClauseReview.Where(Constitution.StandingOrders!.Quorum!.Clause);
        return decision switch
        {
            { Outcome: Outcome.Satisfied } => $"Every recorded meeting of the board up to the date was quorate under its constitution{where}.",
            { Outcome: Outcome.NotSatisfied } => $"A meeting of the board was not quorate under its constitution{where}.",
            { Outcome: Outcome.NotApplicable, Reason: Reason.NoneRecorded } => "No meeting of the board is recorded up to the date.",
            { Outcome: Outcome.NotApplicable } => "The recorded meetings of the board were held under another version of the constitution.",
            _ => $"Whether every recorded meeting of the board was quorate under its constitution{where} is not known.",
        };
    }

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Take the decisions again at a quorate meeting, or record on what ground they stand.";

    private void LookAt(in BoardFacts facts, Sitting sitting, ref Review review)
    {
        if (sitting.HeldOn == 0)
        {
            review.Opens()?.Missing($"/meetings/{OwnText.Number(sitting.Meeting)}/heldOn", "when each recorded meeting was held");
        }
        else if (sitting.HeldOn < facts.Index.ConstitutionFrom || sitting.HeldOn >= facts.Index.ConstitutionTo)
        {
            review.Excuses(Reason.NotEngaged)?.Saw($"The meeting of {BoardWords.Iso(sitting.HeldOn)} was held under another version of the constitution.");
        }
        else if (sitting.Outcome == Outcome.Satisfied)
        {
            review.Meets()?.Saw($"{Name(sitting)} was quorate{For(in facts, sitting)}: {QuorumWords.Numbers(Count(in facts, sitting))}.");
        }
        else if (sitting.Outcome == Outcome.NotSatisfied)
        {
            Fail(in facts, ref review, Reason.TooFew)?.Find(
                Pointer(sitting),
                memberId: null,
                $"{Name(sitting)} was not quorate{For(in facts, sitting)}{ClauseReview.Where(Constitution.StandingOrders!.Quorum!.Clause)}: {QuorumWords.Shortfall(Count(in facts, sitting))}.");
        }
        else
        {
            Open(in facts, sitting, ref review);
        }
    }

    private static void Open(in BoardFacts facts, Sitting sitting, ref Review review)
    {
        if (review.Opens() is { } spot)
        {
            var answer = Count(in facts, sitting);
            OwnQuorum.Ask(answer, spot.Find(Pointer(sitting), memberId: null, $"{Name(sitting)}: whether it was quorate{For(in facts, sitting)} is not known; {QuorumWords.Numbers(answer)}."));
        }
    }

    private static QuorumAnswer Count(in BoardFacts facts, Sitting sitting) => QuorumCount.OfMeeting(facts.Index.Board, sitting.Meeting, sitting.Item)!;

    private static string Pointer(Sitting sitting) =>
        $"/meetings/{OwnText.Number(sitting.Meeting)}{(sitting.Item is { } item ? $"/items/{OwnText.Number(item)}" : string.Empty)}";

    private static string Name(Sitting sitting) => $"The meeting of {BoardWords.Iso(sitting.HeldOn)}";

    private static string For(in BoardFacts facts, Sitting sitting)
    {
        if (sitting.Item is not { } item)
        {
            return string.Empty;
        }

        var business = facts.Index.Board.Meetings[sitting.Meeting].Items[item];
        return $" for {business.Title ?? business.Id ?? $"item {OwnText.Number(item + 1)}"}";
    }
}
