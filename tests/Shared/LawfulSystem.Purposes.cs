using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>The objectives.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithObjectives(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
