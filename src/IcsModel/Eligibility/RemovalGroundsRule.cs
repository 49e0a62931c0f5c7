using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-REM-001: the constitution lists the grounds of removal, and nobody disqualified stays in office.</summary>
internal sealed class RemovalGroundsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-REM-001"),
    Title = "Constitution lists removal grounds; ineligible members are removed",
    Citation = BoardDefinitions.Model("cl. 3.13"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "The constitution lists the grounds on which members other than the chair are removed, and nobody who is no longer eligible stays in office without a recorded decision.",
    Decides = "Reads the clause, and looks for members in post other than the chair whom something recorded disqualifies and whose departure is not recorded.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet. Of the grounds only disqualification is looked for; the others need judgement."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Ask(in facts, facts.Index.Board.Constitution?.RemovalGrounds, "/constitution/removalGrounds", "grounds on which members other than the chair are removed");
        var index = facts.Index.Eligibility.Disqualifications;
        if (index is { AreAllComplete: true, HasNothing: true } && facts.Complete)
        {
            return;
        }

        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var entry = ref facts.Index.Members[i];
            if ((entry.Shows & MemberShows.Chair) == 0 && facts.HoldingOf(in entry) != Holding.No)
            {
                Look(in facts, i, index, ref review);
            }
        }

        if (!facts.Complete)
        {
            review.Close(in facts);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The constitution lists the grounds of removal, and nobody in post is recorded as disqualified.",
            { Reason: Reason.SourceUnverified } => "The constitution lists no grounds of removal, or somebody disqualified is in post; the wording of this policy is not verified.",
            _ => "Whether the constitution lists the grounds of removal, and whether anybody in post is disqualified, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Remove whoever is disqualified, and lay down the grounds of removal.";

    private static void Look(in BoardFacts facts, int position, DisqualificationIndex index, ref Review review)
    {
        var member = facts.Index.Board.Members[position];
        var isBarred = index.IsBarred(position, facts.AsAt);
        if (isBarred == true)
        {
            if (!IsLeaving(member, facts.AsAt))
            {
                review.Doubts()?.Find(BoardWords.Pointer(position), member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} is in post although something recorded disqualifies them.");
            }
        }
        else if (isBarred is null)
        {
            review.Opens()?.Missing(DisqualificationWords.Pointer(position), "whether what is recorded of a member disqualifies them");
        }
        else if (!facts.Spoken || !index.IsComplete(position))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                DisqualificationWords.Pointer(position), "whether members are disqualified (state complete: true when all that may disqualify them is listed)");
        }
    }

    /// <summary>Whether a decision is recorded that the member leaves.</summary>
    private static bool IsLeaving(BoardMember member, AskedDay day) =>
        member.Departure is { Kind: DepartureKind.Removed or DepartureKind.Disqualified or DepartureKind.Resigned, On: { } on } && DayKey.Of(on) <= day;
}
