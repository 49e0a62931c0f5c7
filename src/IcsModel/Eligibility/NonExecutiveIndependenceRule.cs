using IcsModel.Boards;
using IcsModel.Boards.Schedule1B;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-ELIG-070: non-executive members are not staff of the board and hold no local health or care role.</summary>
internal sealed class NonExecutiveIndependenceRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ELIG-070"),
    Title = "Non-executives are not staff and hold no local health role",
    Citation = BoardDefinitions.Model("cl. 3.11"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB; chair approves",
    Asks = "A non-executive member is neither employed by the board nor seconded to it, and holds no role in another health or care organisation in the area.",
    Decides = "Looks at the employment, the secondments and the other roles stated for every non-executive member on the date. Skills to chair committees are not tested here.",
    Reading = new Interpretation(
        "The wording is unverified, so the rule is never found unmet. Non-executive members shared between the boards of a cluster are exempt; a non-executive role in another "
        + "integrated care board is taken to be such a one."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        foreach (var i in facts.Index.Eligibility.NonExecutives)
        {
            switch (facts.HoldingOf(in facts.Index.Members[i]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding:
                    var isNoStaff = LookAtEmployment(in facts, i, holding, ref review);
                    if (review.LookAtRoles(in facts, i, holding) && isNoStaff)
                    {
                        review.Meets();
                    }

                    break;
            }
        }

        review.CloseSeats(in facts);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "No non-executive member was on the staff of the board or held a role in another health or care organisation in the area.",
            { Outcome: Outcome.NotApplicable } => "There was no non-executive member in post; the rule on their number reports that.",
            { Reason: Reason.SourceUnverified } => "A non-executive member was on the staff of the board or held a local health or care role; the wording of this policy is not verified.",
            _ => "Whether a non-executive member was on the staff of the board or held a local health or care role is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Appoint somebody who is not on the staff and holds no local role.";

    private static bool LookAtEmployment(in BoardFacts facts, int position, Holding holding, ref Review review)
    {
        var isStaff = IsStaff(in facts, facts.Index.Board.Members[position]);
        if (isStaff == true)
        {
            var member = facts.Index.Board.Members[position];
            review.Fails(holding, position, Reason.IncompatibleRole)?.Find(
                BoardWords.Pointer(position), member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} was employed by the board or seconded to it.");
        }
        else if (isStaff is null)
        {
            review.Opens()?
                .Missing(BoardWords.Pointer(position) + "/employment", "who employs a non-executive member, from when, and whether the list of spells is complete")
                .Missing(BoardWords.Pointer(position) + "/secondments", "whether a non-executive member is seconded to the board, from when, and whether that list is complete");
        }

        return isStaff == false;
    }

    /// <summary>Whether a member is employed by the board, or seconded to it by whomever, on the date.</summary>
    private static bool? IsStaff(in BoardFacts facts, BoardMember member)
    {
        var isOpen = !(facts.Spoken && member.Employment.IsComplete && member.Secondments.IsComplete);
        foreach (var spell in member.Employment.Items.AsSpan())
        {
            var runs = ChiefExecutiveEmployment.Covers(spell.From, spell.To, facts.AsAt, facts.Spoken);
            var isBoard = runs == false ? false : ChiefExecutiveEmployment.IsBoard(facts.Index.Board, spell.Employer);
            if (runs == true && isBoard == true)
            {
                return true;
            }

            isOpen |= runs != false && isBoard != false;
        }

        foreach (var secondment in member.Secondments.Items.AsSpan())
        {
            switch (ChiefExecutiveEmployment.Covers(secondment.From, secondment.To, facts.AsAt, facts.Spoken))
            {
                case true:
                    return true;
                case null:
                    isOpen = true;
                    break;
            }
        }

        return isOpen ? null : false;
    }
}
