using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-002: pay is decided under the arrangements that the constitution makes for the terms of employees.</summary>
internal sealed class PayDecisionRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-002"),
    Title = "Power to employ staff and set their terms",
    Citation = BoardDefinitions.Schedule1B("para. 18(1)-(4)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Power,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "A decision on pay is taken under the arrangements of the constitution.",
    Decides = "Looks at whether each decision recorded up to the date is stated to have been so taken; not to use the power is never held against a board.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var decisions = facts.Index.Board.PayDecisions;
        if (decisions.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < decisions.Count; i++)
        {
            LookAt(in facts, ref review, i, decisions[i]);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every recorded decision on pay was taken under the arrangements of the constitution.",
            Outcome.NotSatisfied => "A decision on pay was taken outside the arrangements of the constitution.",
            Outcome.NotApplicable => "No decision on pay is recorded up to the date.",
            _ => "Whether every recorded decision on pay was taken under the arrangements of the constitution is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Take the decision again under the arrangements of the constitution.";

    private static void LookAt(in BoardFacts facts, ref Review review, int position, PayDecision decision)
    {
        var on = Deeds.KeyOf(decision.On);
        if (on > facts.AsAt)
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        if (on == 0 && (decision.UnderArrangements == false || !facts.Spoken))
        {
            review.Opens()?.Missing(Deeds.Pointer("/board/payDecisions", position) + "/on", "the day of a decision on pay");
            return;
        }

        switch (decision.UnderArrangements)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Deeds.Pointer("/board/payDecisions", position), decision.Id, $"The decision of {BoardWords.Iso(on)} was taken outside the arrangements of the constitution.");
                break;
            default:
                review.Opens()?.Missing(
                    Deeds.Pointer("/board/payDecisions", position) + "/underArrangements", "whether a decision on pay was taken under the arrangements of the constitution");
                break;
        }
    }
}
