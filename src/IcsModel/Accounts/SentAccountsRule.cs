using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-014 and -015: accounts, audited and where directed unaudited, are sent to NHS England by the day it directs.</summary>
internal sealed class SentAccountsRule : YearlyRule
{
    private readonly bool isAudited;

    private SentAccountsRule(string id, string title, string provision, string asks, bool isAudited)
        : base(new RuleDefinition
        {
            Id = new RuleId(id),
            Title = title,
            Citation = BoardDefinitions.Schedule1B(provision),
            Force = LegalForce.Statute,
            Kind = ProvisionKind.Duty,
            InForce = BoardDefinitions.FromFirstBoards,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "ICB",
            Asks = asks,
            Decides = "For the accounts of each year, compares the day they were sent with the last day directed, which is itself in time. Without a direction on record the "
                + "question stays open.",
            Outcomes = BoardDefinitions.EveryOutcome,
        }) => this.isAudited = isAudited;

    private string Kind => isAudited ? "audited" : "unaudited";

    internal static SentAccountsRule Audited() =>
        new(
            "ICB-STA-014",
            "Audited accounts sent to NHS England by the directed date",
            "para. 22(8)",
            "The audited accounts reach NHS England by the day it directs.",
            isAudited: true);

    internal static SentAccountsRule Unaudited() =>
        new(
            "ICB-STA-015",
            "Unaudited accounts sent to NHS England if directed",
            "para. 22(9)",
            "Where NHS England so directs, the unaudited accounts reach it by the day it directs.",
            isAudited: false);

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"The {Kind} accounts due by {BoardWords.Iso(facts.AsAt)} were sent to NHS England in time.",
            { Outcome: Outcome.NotSatisfied } => $"{BoardWords.Capital(Kind)} accounts were not sent to NHS England by the day it directed.",
            { Reason: Reason.NotYetDue } => $"No {Kind} accounts were due by {BoardWords.Iso(facts.AsAt)}.",
            { Outcome: Outcome.NotApplicable } => HasAnyYearEnded(in facts)
                ? "NHS England directed no unaudited accounts."
                : $"No financial year of the board was over by {BoardWords.Iso(facts.AsAt)}.",
            _ => $"Whether the {Kind} accounts were sent to NHS England by the day it directed is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => $"Send the {Kind} accounts to NHS England if they have not gone; a day that has passed cannot be met any more.";

    private protected override void LookAt(in BoardFacts facts, ref Review review, int position, AnnualAccounts accounts)
    {
        if (!isAudited && accounts.UnauditedDirected == false)
        {
            review.Excuses(Reason.NotEngaged);
            return;
        }

        var (due, sentOn) = isAudited ? (accounts.AuditedDueOn, accounts.AuditedSentOn) : (accounts.UnauditedDueOn, accounts.UnauditedSentOn);
        if (due is { } day)
        {
            var sent = Deeds.IsDone(in facts, isAudited ? accounts.AuditedSent : accounts.UnauditedSent, sentOn);
            LookAt(in facts, ref review, position, accounts, day, sent, sent == true ? sentOn : null);
        }
        else if (IsStillRunning(in facts, accounts))
        {
            review.Excuses(Reason.NotYetDue);
        }
        else
        {
            review.Opens()?.Missing(
                Deeds.Pointer(List, position) + (isAudited ? "/auditedDueOn" : "/unauditedDueOn"),
                isAudited ? $"the day by which NHS England directed that {AccountWords.Call(accounts)} be sent" : $"whether NHS England directed {AccountWords.Call(accounts)} unaudited, and by which day");
        }
    }

    private void LookAt(in BoardFacts facts, ref Review review, int position, AnnualAccounts accounts, LocalDate due, bool? sent, LocalDate? sentOn)
    {
        var inTime = facts.AsAt <= DayKey.Of(due);
        if (sent == true && (inTime || sentOn <= due))
        {
            review.Meets()?.Saw($"{BoardWords.Capital(AccountWords.Call(accounts))} were sent by {BoardWords.Iso(due)}.");
        }
        else if (inTime)
        {
            review.Excuses(Reason.NotYetDue);
        }
        else if (sent is null || (sent == true && sentOn is null))
        {
            review.Opens()?.Missing(Deeds.Pointer(List, position) + (isAudited ? "/auditedSentOn" : "/unauditedSentOn"), $"the day {AccountWords.Call(accounts)} were sent");
        }
        else if (!isAudited && accounts.UnauditedDirected is null)
        {
            review.Opens()?.Missing(Deeds.Pointer(List, position) + "/unauditedDirected", "whether NHS England directed that unaudited accounts be sent");
        }
        else
        {
            review.Fails(Reason.Missing)?.Find(Deeds.Pointer(List, position), memberId: null, HowLate(in facts, accounts, due, sentOn));
        }
    }

    private static string HowLate(in BoardFacts facts, AnnualAccounts accounts, LocalDate due, LocalDate? sentOn)
    {
        var days = BoardWords.Count(Period.DaysBetween(due, sentOn ?? DayKey.DateOf(facts.AsAt)), "day", "days");
        var called = BoardWords.Capital(AccountWords.Call(accounts));
        return sentOn is { } late
            ? $"{called} were sent on {BoardWords.Iso(late)}, {days} after {BoardWords.Iso(due)}."
            : $"{called} were not sent by {BoardWords.Iso(due)}, {days} ago.";
    }
}
