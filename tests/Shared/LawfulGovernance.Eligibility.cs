using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>The people.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithEligiblePeople(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
