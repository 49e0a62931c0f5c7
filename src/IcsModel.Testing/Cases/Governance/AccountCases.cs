using IcsModel.Accounts;
using IcsModel.Boards;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about accounts, pay and the seal.</summary>
internal static partial class AccountCases
{
    internal static readonly BoardScenario[] All = [.. Acts(), .. Allowances(), .. Seals(), .. Years(), .. FirstYears(), .. Directions(), .. Audits(), .. Sent()];

    private static LocalDate Day => LawfulGovernance.Day;

    private static IntegratedCareBoard WithAccounts(this IntegratedCareBoard board, Func<BoardAccounts, BoardAccounts> change) => board with { Accounts = change(board.Accounts!) };

    /// <summary>The same board with the accounts of its first year changed.</summary>
    private static IntegratedCareBoard WithFirstYear(this IntegratedCareBoard board, Func<AnnualAccounts, AnnualAccounts> change) =>
        board.WithYears([change(board.Accounts!.Years[0]), .. board.Accounts.Years.Skip(1)]);

    private static IntegratedCareBoard WithoutFirstYear(this IntegratedCareBoard board) => board.WithYears([.. board.Accounts!.Years.Skip(1)]);

    private static IntegratedCareBoard WithYears(this IntegratedCareBoard board, AnnualAccounts[] years) =>
        board.WithAccounts(accounts => accounts with { Years = FactList.NotStated<AnnualAccounts>(years).WithCompleteness(accounts.Years.Completeness) });

    private static IntegratedCareBoard WithYearsNotStated(this IntegratedCareBoard board) =>
        board.WithAccounts(accounts => accounts with { Years = accounts.Years.WithCompleteness(Completeness.NotStated) });

    private static Person Somebody(string id) => new() { Id = id };
}
