using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>Interests.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithInterests(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
