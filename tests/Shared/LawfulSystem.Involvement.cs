using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>Public involvement.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithInvolvement(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
