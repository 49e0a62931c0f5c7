using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>The partnership.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithPartnership(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
