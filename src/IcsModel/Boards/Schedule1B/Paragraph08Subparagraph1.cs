using IcsModel.Boards.Routes;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-006: every ordinary member was appointed by whom the constitution names, with the chair's approval.</summary>
internal sealed class OrdinaryMemberRouteRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-006"),
    Title = "Ordinary members appointed by the named appointor with the chair's approval",
    Citation = BoardDefinitions.Schedule1B("para. 8(1)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "Named appointor; chair (approval)",
    Asks = "Each ordinary member is appointed by the person the constitution names for the seat, with the approval of the chair.",
    Decides = "For every ordinary member in post compares the appointor with the constitution's and looks for approval by a validly appointed chair by the first day.",
    Reading = new Interpretation(
        "Approval means prior approval; where the chair appoints, one act suffices. A deputy's approval counts only in a stated vacancy and under a clause "
        + "that gives the power; otherwise the question stays open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        if ((facts.Dated & MemberShows.OrdinaryInvalid) != 0)
        {
            return Decision.NotSatisfied(FirstFault(in facts));
        }

        if (facts.Shows(MemberShows.OrdinaryOpen | MemberShows.OrdinaryInvalid) || facts.MayShow(MemberShows.SeatUnknown)
            || (facts.Possible & MemberShows.Ordinary) != 0)
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        if (!facts.Complete)
        {
            return Decision.Undetermined(Reason.ListNotComplete);
        }

        return facts.Shows(MemberShows.Ordinary) ? Decision.Satisfied : Decision.NotApplicable(Reason.SeatEmpty);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "Every ordinary member was appointed by the named appointor with the chair's approval.",
                Outcome.NotSatisfied => "An ordinary member did not come by the route the Act lays down.",
                Outcome.NotApplicable => "There was no ordinary member in post; the rule on their number reports that.",
                _ => "Whether every ordinary member was appointed by the named appointor with the chair's approval is not known.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Let the named appointor appoint again, with the chair's approval given first." : null);
        foreach (var (position, member, holding) in BoardWords.MembersIn(facts, MemberShows.Ordinary))
        {
            Describe(position, member, holding, facts.Index.Routes.Reviews[position], ruling);
        }

        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.Ordinary);
        }
    }

    private static Reason FirstFault(in BoardFacts facts)
    {
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            if ((facts.Index.Members[i].Shows & MemberShows.OrdinaryInvalid) != 0 && facts.HoldingOf(in facts.Index.Members[i]) == Holding.Dated)
            {
                return facts.Index.Routes.Reviews[i].Reason;
            }
        }

        return Reason.InvalidRoute;
    }

    private static void Describe(int position, BoardMember member, Holding holding, RouteReview review, Ruling ruling)
    {
        var pointer = BoardWords.Pointer(position);
        ruling.ShowReadings(review);
        if (review.IsInvalid)
        {
            ruling.Find(
                pointer + "/appointment",
                member.Id,
                holding == Holding.Dated ? Outcome.NotSatisfied : Outcome.Undetermined,
                BoardWords.Capital($"{BoardWords.Call(member)} {RouteWords.Fault(member, review.Reason, "the person the constitution names", "the chair")}."));
            if (holding != Holding.Dated)
            {
                ruling.Missing(pointer + "/from", "since when listed members hold their seats");
            }
        }
        else if (!review.IsValid)
        {
            ruling
                .Find(pointer + "/appointment", member.Id, Outcome.Undetermined, BoardWords.Capital($"{BoardWords.Call(member)}: {RouteWords.Open(review)}."))
                .AskFor(review, pointer, "ordinary members");
        }
    }
}
