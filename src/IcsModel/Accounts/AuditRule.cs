using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-012: the annual accounts are audited under the Act of 2014.</summary>
internal sealed class AuditRule() : YearlyRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-012"),
    Title = "Annual accounts audited under the 2014 Act",
    Citation = BoardDefinitions.Schedule1B("para. 22(5), (6)"),
    ReadWith = [new Citation(Instruments.LocalAuditAndAccountabilityAct2014, "s. 4")],
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The accounts of each financial year are audited under the Local Audit and Accountability Act 2014.",
    Decides = "Looks for the auditor's report on the accounts of each financial year over by the date. Accounts stated not to be audited count against the board once the "
        + "day directed for sending audited accounts has passed; until then the audit is pending.",
    Reading = new Interpretation("The provision sets no day for the audit; the day directed for sending audited accounts is taken as the last. Audits of other periods, which need a direction, are not looked at."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"The accounts of every financial year over by {BoardWords.Iso(facts.AsAt)} are audited.",
            { Outcome: Outcome.NotSatisfied } => "The accounts of a financial year were not audited although the day for sending audited accounts had passed.",
            { Outcome: Outcome.NotApplicable } => $"No financial year of the board was over by {BoardWords.Iso(facts.AsAt)}.",
            { Reason: Reason.PendingEvent } => "The accounts of an ended financial year are not audited, and no day for sending audited accounts is known to have passed.",
            _ => $"Whether the accounts of every financial year over by {BoardWords.Iso(facts.AsAt)} are audited is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Have the accounts audited under the Local Audit and Accountability Act 2014.";

    private protected override void LookAt(in BoardFacts facts, ref Review review, int position, AnnualAccounts accounts)
    {
        var audited = Deeds.IsDone(in facts, accounts.IsAudited, accounts.AuditedOn);
        if (audited == true)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(AccountWords.Call(accounts))} are audited.");
        }
        else if (audited == false && accounts.AuditedDueOn is { } due && DayKey.Of(due) < facts.AsAt)
        {
            review.Fails(Reason.Missing)?.Find(
                Deeds.Pointer(List, position), memberId: null, $"{BoardWords.Capital(AccountWords.Call(accounts))} were not audited by {BoardWords.Iso(due)}, the day for sending them.");
        }
        else if (IsStillRunning(in facts, accounts))
        {
            review.Excuses(Reason.NotEngaged);
        }
        else if (audited == false)
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, Deeds.Pointer(List, position) + "/auditedOn", $"the audit of {AccountWords.Call(accounts)}");
        }
        else
        {
            review.Opens()?.Missing(Deeds.Pointer(List, position) + "/auditedOn", $"whether and when {AccountWords.Call(accounts)} were audited");
        }
    }
}
