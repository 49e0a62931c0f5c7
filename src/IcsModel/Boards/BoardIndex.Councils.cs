using IcsModel.Constitutions.Schedule1B;

namespace IcsModel.Boards;

/// <content>What can be worked out once about the local authorities that nominate.</content>
internal sealed partial class BoardIndex
{
    /// <summary>The local authorities listed in the constitution beside those in the area; made when first asked for.</summary>
    internal CouncilComparison Councils => field ??= new CouncilComparison(Board);
}
