using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <content>The meetings.</content>
internal static partial class LawfulGovernance
{
    private static IntegratedCareBoard WithMeetings(IntegratedCareBoard board, LocalDate established)
    {
        _ = established;
        return board;
    }
}
