using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>Accounts, pay and the seal.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithAccounts(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
