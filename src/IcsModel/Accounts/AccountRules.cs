using IcsModel.Boards;

namespace IcsModel.Accounts;

/// <summary>The rules about accounts, pay and the seal, in the order of their ids.</summary>
internal static class AccountRules
{
    internal static BoardRule[] All { get; } =
    [
    ];
}
