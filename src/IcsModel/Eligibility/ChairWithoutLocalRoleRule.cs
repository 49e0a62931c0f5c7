using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-ELIG-010: the chair holds no role in another health or care organisation in the area.</summary>
internal sealed class ChairWithoutLocalRoleRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ELIG-010"),
    Title = "Chair without a role in another local health or care organisation",
    Citation = BoardDefinitions.Model("cl. 3.3"),
    ReadWith = [BoardDefinitions.Schedule1B("para. 5"), BoardDefinitions.Schedule1B("para. 6")],
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England; Secretary of State",
    Asks = "The chair is independent: they hold no role in another health or care organisation in the area of the board.",
    Decides = "Looks at the roles stated for the chair on the date. Appointment, approval and removal are asked under the Act itself (ICB-BOARD-001 and -002).",
    Reading = new Interpretation(
        "The bar on local roles is policy and not statute; the number of the clause is not verified. A role as chair of another integrated care board is exempt, because chairs are shared "
        + "within clusters; a non-executive role there is taken to be such a one. A continuing condition, judged on the date asked about."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        foreach (var i in facts.Index.Eligibility.Chairs)
        {
            switch (facts.HoldingOf(in facts.Index.Members[i]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding:
                    if (review.LookAtRoles(in facts, i, holding))
                    {
                        review.Meets();
                    }

                    break;
            }
        }

        review.CloseOffice(in facts, MemberShows.Chair, SeatKind.Chair);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The chair held no role in another health or care organisation in the area.",
            Outcome.NotSatisfied => "The chair held a role in another health or care organisation in the area.",
            Outcome.NotApplicable => "Nobody was chair on the date; the rule on who holds that office reports the vacancy.",
            _ => "Whether the chair held a role in another health or care organisation in the area is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Let the chair give up the other role, or let NHS England appoint somebody without one.";
}
