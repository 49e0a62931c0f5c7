using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>Places and collaboratives.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithPlaces(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
