using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-008: the board keeps proper accounts and records.</summary>
internal sealed class ProperRecordsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-008"),
    Title = "Keep proper accounts and records",
    Citation = BoardDefinitions.Schedule1B("para. 22(1)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board keeps proper accounts and proper records of them.",
    Decides = "Takes a statement of the accountable officer or the auditor, with its author and day; without one the question stays open.",
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (Deeds.IsAttested(in facts, facts.Index.Board.Accounts?.ProperRecords))
        {
            review.Meets()?.Saw("It is stated that proper accounts and records are kept.");
        }
        else
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation, "/accounts/properRecords", "the statement of the accountable officer or the auditor, with its day, that proper accounts and records are kept");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome == Outcome.Satisfied
            ? "It is stated by name and day that proper accounts and records are kept."
            : "No complete statement is recorded that proper accounts and records are kept.";

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Record the statement of the accountable officer or the auditor.";
}
