using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>What the constitution provides.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithWholeConstitution(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
