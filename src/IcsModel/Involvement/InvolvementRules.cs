using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>The rules about public involvement, in the order of their ids.</summary>
internal static class InvolvementRules
{
    internal static SystemRule[] All { get; } =
    [
    ];
}
