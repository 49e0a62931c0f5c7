using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>The committees.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithEveryCommittee(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
