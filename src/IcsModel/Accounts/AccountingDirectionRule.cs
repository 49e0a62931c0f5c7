using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-011: accounts follow the directions of NHS England on methods, principles, form and content.</summary>
internal sealed class AccountingDirectionRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-011"),
    Title = "Accounts follow NHS England's accounting directions",
    Citation = BoardDefinitions.Schedule1B("para. 22(4)(a), (b)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Accounts follow the methods, principles, form and content that NHS England, with the approval of the Secretary of State, directs.",
    Decides = "For each direction recorded up to the date, looks at its approval and takes a statement that the accounts follow it; conformity itself is for the auditor.",
    Reading = new Interpretation("A direction stated to lack approval is shown and left to judgement; it is never held against the board."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private const string List = "/accounts/directions";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var directions = facts.Index.Board.Accounts?.Directions ?? FactList<AccountingDirection>.Unknown;
        if (directions.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }

        for (var i = 0; i < directions.Count; i++)
        {
            LookAt(in facts, ref review, i, directions[i]);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "It is stated that the accounts follow every recorded direction of NHS England.",
            { Outcome: Outcome.NotApplicable } => "No direction of NHS England on the accounts is recorded up to the date.",
            { Reason: Reason.Judgement } => "A direction on the accounts lacks the approval of the Secretary of State.",
            { Reason: Reason.AttestationMissing } => "No complete statement is recorded that the accounts follow a direction of NHS England.",
            _ => "Whether a direction of NHS England on the accounts was approved is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Record who confirms that the accounts follow the direction.";

    private static void LookAt(in BoardFacts facts, ref Review review, int position, AccountingDirection direction)
    {
        var on = Deeds.KeyOf(direction.On);
        var isFollowed = Deeds.IsAttested(in facts, direction.Followed);
        if (on > facts.AsAt)
        {
            review.Excuses(Reason.NoneRecorded);
        }
        else if (on == 0 && !facts.Spoken)
        {
            review.Opens()?.Missing(Deeds.Pointer(List, position) + "/on", "the day of a direction on the accounts");
        }
        else if (direction.ApprovedBySecretaryOfState is not { } isApproved)
        {
            review.Opens()?.Missing(Deeds.Pointer(List, position) + "/approvedBySecretaryOfState", "whether the Secretary of State approved a direction on the accounts");
        }
        else if (!isApproved)
        {
            review.ShowUnapproved(List, position, isFollowed);
        }
        else if (isFollowed)
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation, Deeds.Pointer(List, position) + "/followed", "a statement, with who gave it and when, that the accounts follow a direction");
        }
    }
}
