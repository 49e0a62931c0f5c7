using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>The first year of the lawful board runs from 2026-04-01 to 2027-03-31; its accounts are prepared on 2027-04-21 and due audited by 2027-06-30.</content>
internal static partial class AccountCases
{
    private static LocalDate Later => new(2027, 9, 1);

    private static IEnumerable<BoardScenario> Years() =>
    [
        new("ICB-STA-009", "no year is over on the last day of the first", Outcome.NotApplicable, Reason.NotEngaged, board => board, new LocalDate(2027, 3, 31)),
        new("ICB-STA-009", "the first year is over and its accounts are not prepared yet", Outcome.Undetermined, Reason.PendingEvent, board => board, new LocalDate(2027, 4, 1))
        {
            Says = ["2026-04-01 to 2027-03-31"],
        },
        new("ICB-STA-009", "it is the day before the accounts are prepared", Outcome.Undetermined, Reason.PendingEvent, board => board, new LocalDate(2027, 4, 20)),
        new("ICB-STA-009", "it is the day the accounts are prepared", Outcome.Satisfied, Reason.None, board => board, new LocalDate(2027, 4, 21)),
        new("ICB-STA-009", "accounts of two years are prepared", Outcome.Satisfied, Reason.None, board => board, new LocalDate(2028, 9, 1)),
        new("ICB-STA-009", "no accounts are prepared on the day they are due unaudited", Outcome.Undetermined, Reason.PendingEvent,
            board => board.WithFirstYear(year => year with { PreparedOn = null, IsPrepared = false }), new LocalDate(2027, 4, 27)),
        new("ICB-STA-009", "no accounts are prepared the day after they are due unaudited", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { PreparedOn = null, IsPrepared = false }), new LocalDate(2027, 4, 28))
        {
            Locations = ["/accounts/years/0"],
        },
        new("ICB-STA-009", "no accounts are prepared on the day they are due audited", Outcome.Undetermined, Reason.PendingEvent,
            board => board.WithFirstYear(year => year with { PreparedOn = null, IsPrepared = false, UnauditedDirected = false }), new LocalDate(2027, 6, 30)),
        new("ICB-STA-009", "no accounts are prepared the day after they are due audited", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { PreparedOn = null, IsPrepared = false, UnauditedDirected = false }), new LocalDate(2027, 7, 1)),
        new("ICB-STA-009", "no accounts are prepared and no direction is recorded", Outcome.Undetermined, Reason.PendingEvent,
            board => board.WithFirstYear(year => new AnnualAccounts { From = year.From, To = year.To, IsPrepared = false }), Later),
        new("ICB-STA-009", "the accounts of the first year are not listed", Outcome.Undetermined, Reason.PendingEvent, board => board.WithoutFirstYear(), Later),
        new("ICB-STA-009", "the accounts of the first year are not listed and others may be missing", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutFirstYear().WithYearsNotStated(), Later),
        new("ICB-STA-009", "whether accounts are prepared is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { PreparedOn = null }), Later)
        {
            Says = ["whether and when the accounts of 2026-04-01 to 2027-03-31 were prepared"],
        },
        new("ICB-STA-009", "accounts are prepared on a day not stated", Outcome.Satisfied, Reason.None,
            board => board.WithFirstYear(year => year with { PreparedOn = null, IsPrepared = true }), Later),
        new("ICB-STA-009", "from which day the accounts run is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { From = null }), Later),
        new("ICB-STA-009", "to which day the accounts run is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { To = null }), Later),
        new("ICB-STA-009", "the accounts cover a day too many", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithFirstYear(year => year with { To = new LocalDate(2027, 4, 2) }), Later)
        {
            Says = ["These accounts cover 2026-04-01 to 2027-04-01; the financial year ran from 2026-04-01 to 2027-03-31."],
        },
        new("ICB-STA-009", "the accounts cover a day too many, and others may be prepared", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithFirstYear(year => year with { To = new LocalDate(2027, 4, 2) }).WithYearsNotStated(), Later),
        new("ICB-STA-009", "accounts of the wrong days are not prepared", Outcome.Undetermined, Reason.PendingEvent,
            board => board.WithFirstYear(year => year with { To = new LocalDate(2027, 4, 2), PreparedOn = null, IsPrepared = false }), Later),
        new("ICB-STA-009", "the facts are of another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutFirstYear() with { StatedOn = LawfulGovernance.Day }, Later),
        new("ICB-STA-009", "when the board was established is not known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishedOn = null }, Later)
        {
            Says = ["the day the board was established"],
        },
        new("ICB-STA-009", "nothing is known of accounts", Outcome.Undetermined, Reason.FactMissing, board => board with { Accounts = null }, Later),
        new("ICB-STA-009", "the board is abolished at the end of its first year", Outcome.NotApplicable, Reason.BodyDidNotExist,
            board => board with { AbolishedOn = new LocalDate(2027, 4, 1) }, new LocalDate(2027, 4, 1)),
    ];

    private static IEnumerable<BoardScenario> FirstYears() =>
    [
        new("ICB-STA-009", "the first accounts cover the nine months", Outcome.Satisfied, Reason.None,
            _ => Established(2022, 7, 1).WithPrepared((new(2022, 7, 1), new(2023, 4, 1))), new LocalDate(2023, 9, 1)),
        new("ICB-STA-009", "the first accounts cover twelve months from April", Outcome.NotSatisfied, Reason.Missing,
            _ => Established(2022, 7, 1).WithPrepared((new(2022, 4, 1), new(2023, 4, 1))), new LocalDate(2023, 9, 1)),
        new("ICB-STA-009", "the first accounts cover twelve months from establishment", Outcome.NotSatisfied, Reason.Missing,
            _ => Established(2022, 7, 1).WithPrepared((new(2022, 7, 1), new(2023, 7, 1))), new LocalDate(2023, 9, 1)),
        new("ICB-STA-009", "accounts of the months before belong to the predecessor", Outcome.Undetermined, Reason.PendingEvent,
            _ => Established(2022, 7, 1).WithPrepared((new(2022, 4, 1), new(2022, 7, 1))), new LocalDate(2023, 9, 1)),
        new("ICB-STA-009", "the second year is twelve months", Outcome.Satisfied, Reason.None,
            _ => Established(2022, 7, 1).WithPrepared((new(2022, 7, 1), new(2023, 4, 1)), (new(2023, 4, 1), new(2024, 4, 1))), new LocalDate(2024, 4, 1)),
        new("ICB-STA-009", "one account covers both years", Outcome.NotSatisfied, Reason.Missing,
            _ => Established(2022, 7, 1).WithPrepared((new(2022, 7, 1), new(2024, 4, 1))), new LocalDate(2024, 4, 1)),
        new("ICB-STA-009", "established on a 30 March, the first year is two days", Outcome.Satisfied, Reason.None,
            _ => Established(2026, 3, 30).WithPrepared((new(2026, 3, 30), new(2026, 4, 1))), new LocalDate(2026, 4, 1)),
        new("ICB-STA-009", "established on a 31 March, the first year is not over the next day", Outcome.NotApplicable, Reason.NotEngaged,
            _ => Established(2026, 3, 31).WithPrepared(), new LocalDate(2026, 4, 1)),
        new("ICB-STA-009", "established on a 31 March, the first year ends a year later", Outcome.Satisfied, Reason.None,
            _ => Established(2026, 3, 31).WithPrepared((new(2026, 3, 31), new(2027, 4, 1))), new LocalDate(2027, 4, 1)),
    ];

    private static IntegratedCareBoard Established(int year, int month, int day) => new() { EstablishedOn = new LocalDate(year, month, day) };

    private static IntegratedCareBoard WithPrepared(this IntegratedCareBoard board, params (LocalDate From, LocalDate To)[] years) => board with
    {
        Accounts = new BoardAccounts
        {
            Years = FactList.Complete<AnnualAccounts>([.. years.Select(year => new AnnualAccounts { From = year.From, To = year.To, IsPrepared = true })]),
        },
    };
}
