using IcsModel.Systems;

namespace IcsModel.TestSupport;

/// <content>Needs assessments and strategies.</content>
internal static partial class LawfulSystem
{
    private static IntegratedCareSystem WithStrategies(IntegratedCareSystem system, LocalDate established)
    {
        _ = established;
        return system;
    }
}
