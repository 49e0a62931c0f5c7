using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>One criterion by which NHS England's model constitution disqualifies from membership of a board.</summary>
/// <param name="definition">What the rule is.</param>
/// <param name="criterion">The criterion.</param>
/// <param name="bars">What bars, as a noun phrase with an article, such as "a bankruptcy restrictions order".</param>
/// <param name="isUnseen">Whether the criterion rests on words that were not seen, so that it is never found unmet.</param>
internal sealed class DisqualificationRule(RuleDefinition definition, DisqualificationCriterion criterion, string bars, bool isUnseen)
    : ReviewedRule(definition)
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var index = facts.Index.Eligibility.Disqualifications;
        var recorded = index.Of(criterion);
        if (recorded.IsEmpty && facts is { Held: not MemberShows.None, Possible: MemberShows.None })
        {
            if (index.AreAllComplete && facts.Complete)
            {
                review.Meets()?.Saw($"Nothing is recorded of {bars} of any member.");
                return;
            }

            if (review.Words is null && (index.AreNoneComplete || !facts.Spoken))
            {
                review.Opens(Reason.ListNotComplete);
                return;
            }
        }

        var next = 0;
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            var first = next;
            while (next < recorded.Length && recorded[next].Member == i)
            {
                next++;
            }

            switch (facts.HoldingOf(in facts.Index.Members[i]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding:
                    Look(in facts, i, holding, recorded[first..next], ref review);
                    break;
            }
        }

        review.Close(in facts);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"No member in post was barred by {bars}.",
            { Outcome: Outcome.NotSatisfied } => $"A member in post was barred by {bars}.",
            { Outcome: Outcome.NotApplicable } => "Nobody was in post on the date.",
            { Reason: Reason.SourceUnverified } => $"A member in post appears to be barred by {bars}, but the text of the criterion is not verified.",
            _ => $"Whether a member in post was barred by {bars} is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "End the membership of whoever is barred, and appoint somebody who is not.";

    private void Look(in BoardFacts facts, int position, Holding holding, ReadOnlySpan<DisqualificationBar> recorded, ref Review review)
    {
        var isClear = true;
        foreach (var bar in recorded)
        {
            if (bar.IsFeltOn(facts.AsAt))
            {
                isClear &= bar.Kind == BarKind.Past;
                Look(in facts, holding, bar, ref review);
            }
        }

        if (!isClear)
        {
            return;
        }

        if (facts.Spoken && facts.Index.Eligibility.Disqualifications.IsComplete(position))
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                DisqualificationWords.Pointer(position), $"whether members are barred by {bars} (state complete: true when all that may bar them is listed)");
        }
    }

    private void Look(in BoardFacts facts, Holding holding, DisqualificationBar bar, ref Review review)
    {
        var spot = bar switch
        {
            { Bars: true } => isUnseen ? review.Doubts() : review.Fails(holding, bar.Member, Reason.Disqualified),
            { Kind: BarKind.AfterAppointment } => review.Opens(Reason.Judgement),
            { Kind: BarKind.Past } => review.Meets(),
            _ => review.Opens(),
        };
        if (spot is not { } words)
        {
            return;
        }

        var member = facts.Index.Board.Members[bar.Member];
        var sentence = DisqualificationWords.Sentence(member, bar, bars);
        if (bar.Kind == BarKind.Past)
        {
            words.Remark(sentence);
        }
        else
        {
            words.Find(DisqualificationWords.Pointer(bar), member.Id, sentence);
            review.Words!.AskFor(bar);
        }
    }
}
