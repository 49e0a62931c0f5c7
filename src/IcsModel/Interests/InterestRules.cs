using IcsModel.Boards;

namespace IcsModel.Interests;

/// <summary>The rules about interests, in the order of their ids.</summary>
internal static class InterestRules
{
    internal static BoardRule[] All { get; } =
    [
    ];
}
