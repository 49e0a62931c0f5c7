using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-006: allowances go to members of committees who are not members of the board.</summary>
internal sealed class CommitteeAllowanceRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-006"),
    Title = "Allowances for committee members who are not board members",
    Citation = BoardDefinitions.Schedule1B("para. 20"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Power,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Whoever receives an allowance sat on a committee or sub-committee and not on the board.",
    Decides = "Looks at each allowance recorded up to the date: what is stated of the recipient, and in which seats the person's id stands on the day. Nothing is held "
        + "against a board that grants none.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string List = "/board/committeeAllowances";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var allowances = facts.Index.Board.CommitteeAllowances;
        if (allowances.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < allowances.Count; i++)
        {
            LookAt(in facts, ref review, i, allowances[i]);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every recorded allowance went to a member of a committee who was not a member of the board.",
            Outcome.NotSatisfied => "An allowance went to somebody who was a member of the board, or of no committee.",
            Outcome.NotApplicable => "No allowance to a member of a committee is recorded up to the date.",
            _ => "Whether every recorded allowance went to a member of a committee who was not a member of the board is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Withdraw the allowance, or pay the recipient under another power.";

    private static void LookAt(in BoardFacts facts, ref Review review, int position, CommitteeAllowance allowance)
    {
        var on = Deeds.KeyOf(allowance.On);
        if (on > facts.AsAt)
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        var seats = facts.Index.Accounts.Recipients[position];
        var onBoard = allowance.IsBoardMember == true || seats.OnBoard;
        var outside = allowance.IsCommitteeMember == false;
        if (on != 0 && (onBoard || outside))
        {
            review.Fails(Reason.IncompatibleRole)?.Find(
                Deeds.Pointer(List, position),
                memberId: null,
                $"The recipient was {(onBoard ? "a member of the board" : "a member of no committee")} on {BoardWords.Iso(on)}.");
        }
        else if ((on != 0 || facts.Spoken) && !onBoard && allowance.IsBoardMember == false && (seats.OnCommittee || allowance.IsCommitteeMember == true))
        {
            review.Meets();
        }
        else
        {
            review.Opens();
            Ask(in facts, ref review, position, allowance, seats);
        }
    }

    private static void Ask(in BoardFacts facts, ref Review review, int position, CommitteeAllowance allowance, Recipient seats)
    {
        if (review.Words is not { } words)
        {
            return;
        }

        var pointer = Deeds.Pointer(List, position);
        if (allowance.On is null && (!facts.Spoken || allowance.IsBoardMember == true || allowance.IsCommitteeMember == false))
        {
            words.Missing(pointer + "/on", "the day an allowance was granted");
        }

        if (allowance.IsBoardMember is null)
        {
            words.Missing(pointer + "/boardMember", "whether the recipient of an allowance was a member of the board");
        }

        if (allowance.IsCommitteeMember is null && !seats.OnCommittee)
        {
            words.Missing(pointer + "/committeeMember", "whether the recipient of an allowance was a member of a committee");
        }
    }
}
