using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Procedure;

/// <summary>ICP-PROC-003: the partnership decides on its strategy, members and procedure, and on nothing else without power.</summary>
internal sealed class PowersRule() : MeetingsRule(new RuleDefinition
{
    Id = new RuleId("ICP-PROC-003"),
    Title = "Decisions on strategy, membership and procedure only",
    Citation = PartnershipDefinitions.Act("s. 116ZB"),
    ReadWith = [PartnershipDefinitions.Act("s. 116ZA")],
    Force = LegalForce.Structural,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICP",
    Asks = "What the partnership decides belongs to its strategy, its members or its procedure; for anything else somebody has given it the power.",
    Decides = "Looks at what each recorded decision is on. A recommendation to a body that decides is no decision beyond its powers.",
    Reading = new Interpretation("The Act gives a partnership the functions of the strategy and no power to commission, spend or direct; it need not forbid these."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void LookAtMeeting(in SystemFacts facts, PartnershipEntry entry, int meeting, ref Review review)
    {
        var held = entry.Partnership.Meetings[meeting];
        for (var i = 0; i < held.Decisions.Count; i++)
        {
            var decided = held.Decisions[i];
            if (decided.Function is { } and not PartnershipFunction.Other || decided.HasLawfulAuthority == true)
            {
                review.Meets();
            }
            else if (decided is { Function: PartnershipFunction.Other, HasLawfulAuthority: false } && held.On is not null)
            {
                review.Fails(Reason.InvalidRoute)
                    ?.Find(Decision(entry, meeting, i), decided.Id, BoardWords.Capital($"{Call(held)} decided on {decided.Description ?? "a matter of another kind"}, for which the partnership has no power."));
            }
            else if (review.Opens() is { } words)
            {
                Ask(Decision(entry, meeting, i), Pointer(entry, meeting), held, decided, words);
            }
        }
    }

    private static void Ask(string pointer, string meeting, PartnershipMeeting held, PartnershipDecision decided, Spot words)
    {
        words.Find(pointer, decided.Id, $"Whether the partnership had the power for a decision of {Call(held)} cannot be told.");
        if (decided.Function is null)
        {
            words.Missing(pointer + "/function", "what the decision is on");
        }

        if (decided.HasLawfulAuthority is null)
        {
            words.Missing(pointer + "/hasLawfulAuthority", "whether some power authorises the partnership to decide this");
        }

        if (held.On is null)
        {
            words.Missing(meeting + "/on", "the day of the meeting");
        }
    }

    private static string Decision(PartnershipEntry entry, int meeting, int decision) =>
        PartnershipWords.Pointer(Pointer(entry, meeting)[1..] + "/decisions", decision);

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every recorded decision is on the strategy, the members or the procedure, or rests on a power given to the partnership.",
            Outcome.NotSatisfied => "The partnership decided on something for which it has no power.",
            Outcome.NotApplicable => "No decision of the partnership at a meeting is recorded.",
            _ => "Whether the partnership had the power for all it decided cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Have the partnership recommend, and the body that has the power decide.";
}
