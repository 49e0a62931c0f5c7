using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>The rules about joint working, in the order of their ids.</summary>
internal static class JointWorkingRules
{
    internal static SystemRule[] All { get; } =
    [
    ];
}
