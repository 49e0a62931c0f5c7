using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>Officers, leads, the handbook and conduct.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithConduct(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
