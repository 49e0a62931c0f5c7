using IcsModel.Accounts;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>
/// The accounts of the first year of the lawful board are audited on 2027-06-10 and sent on 2027-06-20, due by 2027-06-30; unaudited they are sent on
/// 2027-04-26, due by 2027-04-27.
/// </content>
internal static partial class AccountCases
{
    private static IEnumerable<BoardScenario> Audits() =>
    [
        new("ICB-STA-012", "no year is over", Outcome.NotApplicable, Reason.NotEngaged, board => board, new LocalDate(2027, 3, 31)),
        new("ICB-STA-012", "the accounts are not audited yet", Outcome.Undetermined, Reason.PendingEvent, board => board, new LocalDate(2027, 6, 9)),
        new("ICB-STA-012", "it is the day of the auditor's report", Outcome.Satisfied, Reason.None, board => board, new LocalDate(2027, 6, 10)),
        new("ICB-STA-012", "the accounts are audited on a day not stated", Outcome.Satisfied, Reason.None,
            board => board.WithFirstYear(year => year with { AuditedOn = null, IsAudited = true }), Later),
        new("ICB-STA-012", "the accounts are not audited on the day they are due", Outcome.Undetermined, Reason.PendingEvent,
            board => board.WithFirstYear(year => year with { AuditedOn = null, IsAudited = false }), new LocalDate(2027, 6, 30)),
        new("ICB-STA-012", "the accounts are not audited the day after they are due", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { AuditedOn = null, IsAudited = false }), new LocalDate(2027, 7, 1))
        {
            Locations = ["/accounts/years/0"],
        },
        new("ICB-STA-012", "the accounts are not audited and no direction is recorded", Outcome.Undetermined, Reason.PendingEvent,
            board => board.WithFirstYear(year => year with { AuditedOn = null, IsAudited = false, AuditedDueOn = null }), Later),
        new("ICB-STA-012", "whether the accounts are audited is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { AuditedOn = null }), Later),
        new("ICB-STA-012", "the accounts of the first year are not listed", Outcome.Undetermined, Reason.FactMissing, board => board.WithoutFirstYear(), Later),
        new("ICB-STA-012", "from which day audited accounts run is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { From = null }), Later),
        new("ICB-STA-012", "nothing is known of accounts", Outcome.Undetermined, Reason.FactMissing, board => board with { Accounts = null }, Later),
        new("ICB-STA-012", "when the board was established is not known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishedOn = null }, Later),
    ];

    private static IEnumerable<BoardScenario> Sent() =>
    [
        new("ICB-STA-014", "the first year is still running", Outcome.NotApplicable, Reason.NotYetDue, board => board),
        new("ICB-STA-014", "no year is over and none is listed", Outcome.NotApplicable, Reason.NotEngaged, board => board with { Accounts = null }),
        new("ICB-STA-014", "the accounts are sent", Outcome.Satisfied, Reason.None, board => board, new LocalDate(2027, 6, 20)),
        new("ICB-STA-014", "it is the day before the accounts are sent", Outcome.NotApplicable, Reason.NotYetDue, board => board, new LocalDate(2027, 6, 19)),
        new("ICB-STA-014", "the accounts are sent on the day directed", Outcome.Satisfied, Reason.None,
            board => board.WithFirstYear(year => year with { AuditedSentOn = year.AuditedDueOn }), Later),
        new("ICB-STA-014", "the accounts are sent the day after", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { AuditedSentOn = year.AuditedDueOn!.Value.PlusDays(1) }), Later)
        {
            Says = ["were sent on 2027-07-01, 1 day after 2027-06-30"],
            Locations = ["/accounts/years/0"],
        },
        new("ICB-STA-014", "the accounts are sent over a leap day late", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { AuditedDueOn = new LocalDate(2028, 2, 28), AuditedSentOn = new LocalDate(2028, 3, 1) }), new LocalDate(2028, 3, 1))
        {
            Says = ["were sent on 2028-03-01, 2 days after 2028-02-28"],
        },
        new("ICB-STA-014", "the accounts are not sent on the day directed", Outcome.NotApplicable, Reason.NotYetDue,
            board => board.WithFirstYear(year => year with { AuditedSentOn = null, AuditedSent = false }), new LocalDate(2027, 6, 30)),
        new("ICB-STA-014", "the accounts are not sent the day after the day directed", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { AuditedSentOn = null, AuditedSent = false }), new LocalDate(2027, 7, 1))
        {
            Says = ["were not sent by 2027-06-30, 1 day ago"],
        },
        new("ICB-STA-014", "the accounts are sent later than the day asked about", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { AuditedSentOn = new LocalDate(2027, 12, 1) }), new LocalDate(2027, 7, 10))
        {
            Says = ["10 days ago"],
        },
        new("ICB-STA-014", "the accounts are sent on a day not stated, in time", Outcome.Satisfied, Reason.None,
            board => board.WithFirstYear(year => year with { AuditedSentOn = null, AuditedSent = true }), new LocalDate(2027, 6, 30)),
        new("ICB-STA-014", "the accounts are sent on a day not stated, perhaps late", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { AuditedSentOn = null, AuditedSent = true }), new LocalDate(2027, 7, 1)),
        new("ICB-STA-014", "whether the accounts are sent is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { AuditedSentOn = null }), Later),
        new("ICB-STA-014", "no direction is recorded", Outcome.Undetermined, Reason.FactMissing, board => board.WithFirstYear(year => year with { AuditedDueOn = null }), Later)
        {
            Says = ["the day by which NHS England directed"],
        },
        new("ICB-STA-014", "the accounts of the first year are not listed", Outcome.Undetermined, Reason.FactMissing, board => board.WithoutFirstYear(), Later),
        new("ICB-STA-014", "to which day accounts sent run is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { To = null }), Later),
        new("ICB-STA-014", "nothing is known of accounts", Outcome.Undetermined, Reason.FactMissing, board => board with { Accounts = null }, Later),
        new("ICB-STA-014", "when the board was established is not known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishedOn = null }, Later),
        new("ICB-STA-015", "the first year is still running", Outcome.NotApplicable, Reason.NotYetDue, board => board),
        new("ICB-STA-015", "the accounts are sent", Outcome.Satisfied, Reason.None, board => board, new LocalDate(2027, 4, 26)),
        new("ICB-STA-015", "the accounts are sent on the day directed", Outcome.Satisfied, Reason.None,
            board => board.WithFirstYear(year => year with { UnauditedSentOn = year.UnauditedDueOn }), Later),
        new("ICB-STA-015", "the accounts are sent the day after", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { UnauditedSentOn = year.UnauditedDueOn!.Value.PlusDays(1) }), Later)
        {
            Says = ["were sent on 2027-04-28, 1 day after 2027-04-27"],
        },
        new("ICB-STA-015", "the accounts are sent the day after, and whether that was directed is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { UnauditedSentOn = year.UnauditedDueOn!.Value.PlusDays(1), UnauditedDirected = null }), Later),
        new("ICB-STA-015", "the accounts are sent in time, and whether that was directed is not stated", Outcome.Satisfied, Reason.None,
            board => board.WithFirstYear(year => year with { UnauditedDirected = null }), Later),
        new("ICB-STA-015", "the accounts are not sent the day after the day directed", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { UnauditedSentOn = null, UnauditedSent = false }), new LocalDate(2027, 4, 28)),
        new("ICB-STA-015", "the accounts are not sent on the day directed", Outcome.NotApplicable, Reason.NotYetDue,
            board => board.WithFirstYear(year => year with { UnauditedSentOn = null, UnauditedSent = false }), new LocalDate(2027, 4, 27)),
        new("ICB-STA-015", "nothing was directed", Outcome.NotApplicable, Reason.NotEngaged,
            board => board.WithYears([new AnnualAccounts { From = LawfulGovernance.Established, To = new LocalDate(2027, 4, 1), UnauditedDirected = false }]), Later)
        {
            Says = ["NHS England directed no unaudited accounts"],
        },
        new("ICB-STA-015", "whether anything was directed is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { UnauditedDirected = null, UnauditedDueOn = null }), Later),
        new("ICB-STA-015", "the day directed is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { UnauditedDueOn = null }), Later),
    ];
}
