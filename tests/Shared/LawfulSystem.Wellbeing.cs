using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>Health and wellbeing boards.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithWellbeingBoards(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
