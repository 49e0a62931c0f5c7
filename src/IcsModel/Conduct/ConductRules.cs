using IcsModel.Boards;

namespace IcsModel.Conduct;

/// <summary>The rules about officers, leads, the handbook and conduct, in the order of their ids.</summary>
internal static class ConductRules
{
    internal static BoardRule[] All { get; } =
    [
    ];
}
