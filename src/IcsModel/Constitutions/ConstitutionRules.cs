using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>The rules about what a constitution provides, in the order of their ids.</summary>
internal static class ConstitutionRules
{
    internal static BoardRule[] All { get; } =
    [
    ];
}
