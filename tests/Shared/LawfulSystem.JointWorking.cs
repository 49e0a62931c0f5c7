using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>Joint working.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithJointWorking(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
