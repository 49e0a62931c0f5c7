using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>The lawful board was directed to prepare accounts of the period to 2026-05-30, and prepared them on 2026-06-30.</content>
internal static partial class AccountCases
{
    private static IEnumerable<BoardScenario> Directions() =>
    [
        new("ICB-STA-010", "directed accounts are prepared", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-010", "the period is not over", Outcome.Undetermined, Reason.PendingEvent, board => board, new LocalDate(2026, 5, 30)),
        new("ICB-STA-010", "the period is over and accounts are not prepared yet", Outcome.NotSatisfied, Reason.Missing, board => board, new LocalDate(2026, 5, 31))
        {
            Says = ["a period that ended on 2026-05-30"],
            Locations = ["/accounts/extraPeriods/0"],
        },
        new("ICB-STA-010", "directed accounts are stated not to be prepared", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithPeriod(period => period with { PreparedOn = null, IsPrepared = false })),
        new("ICB-STA-010", "the direction is of a day not stated and accounts are not prepared", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPeriod(period => period with { DirectedOn = null, PreparedOn = null, IsPrepared = false })),
        new("ICB-STA-010", "the period is not stated and accounts are not prepared", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPeriod(period => period with { To = null, PreparedOn = null, IsPrepared = false })),
        new("ICB-STA-010", "the direction is of a day not stated, and the facts are of another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPeriod(period => period with { DirectedOn = null }) with { StatedOn = Day.PlusDays(-1) }),
        new("ICB-STA-010", "whether the direction was approved is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPeriod(period => period with { ApprovedBySecretaryOfState = null, PreparedOn = null, IsPrepared = false })),
        new("ICB-STA-010", "whether accounts are prepared is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithPeriod(period => period with { PreparedOn = null })),
        new("ICB-STA-010", "the direction was not approved and not followed", Outcome.Undetermined, Reason.Judgement,
            board => board.WithPeriod(period => period with { ApprovedBySecretaryOfState = false, PreparedOn = null, IsPrepared = false }))
        {
            Says = ["void on its face"],
        },
        new("ICB-STA-010", "the direction was not approved but followed", Outcome.Satisfied, Reason.None,
            board => board.WithPeriod(period => period with { ApprovedBySecretaryOfState = false }))
        {
            Says = ["void on its face"],
        },
        new("ICB-STA-010", "the direction is given the day after", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithPeriod(period => period with { DirectedOn = Day.PlusDays(1), PreparedOn = null, IsPrepared = false })),
        new("ICB-STA-010", "no direction is recorded", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithAccounts(accounts => accounts with { ExtraPeriods = FactList<ExtraPeriodAccounts>.Unknown })),
        new("ICB-STA-011", "the auditor states that the direction is followed", Outcome.Satisfied, Reason.None, board => board),
        new("ICB-STA-011", "nobody states that the direction is followed", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithDirection(direction => direction with { Followed = null })),
        new("ICB-STA-011", "the statement is of the day after", Outcome.Undetermined, Reason.AttestationMissing,
            board => board.WithDirection(direction => direction with { Followed = direction.Followed! with { On = Day.PlusDays(1) } })),
        new("ICB-STA-011", "whether the direction was approved is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithDirection(direction => direction with { ApprovedBySecretaryOfState = null })),
        new("ICB-STA-011", "the direction was not approved and not followed", Outcome.Undetermined, Reason.Judgement,
            board => board.WithDirection(direction => direction with { ApprovedBySecretaryOfState = false, Followed = null })),
        new("ICB-STA-011", "the direction was not approved but followed", Outcome.Satisfied, Reason.None,
            board => board.WithDirection(direction => direction with { ApprovedBySecretaryOfState = false }))
        {
            Says = ["void on its face"],
        },
        new("ICB-STA-011", "the direction is of a day not stated, and the facts are of another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithDirection(direction => direction with { On = null }) with { StatedOn = Day.PlusDays(-1) }),
        new("ICB-STA-011", "the direction is given the day after", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithDirection(direction => direction with { On = Day.PlusDays(1) })),
        new("ICB-STA-011", "no direction is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { Accounts = null }),
    ];

    private static IntegratedCareBoard WithPeriod(this IntegratedCareBoard board, Func<ExtraPeriodAccounts, ExtraPeriodAccounts> change) =>
        board.WithAccounts(accounts => accounts with { ExtraPeriods = FactList.Complete(change(accounts.ExtraPeriods[0])) });

    private static IntegratedCareBoard WithDirection(this IntegratedCareBoard board, Func<AccountingDirection, AccountingDirection> change) =>
        board.WithAccounts(accounts => accounts with { Directions = FactList.Complete(change(accounts.Directions[0])) });
}
