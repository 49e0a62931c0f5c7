using IcsModel.Eligibility;

namespace IcsModel.Boards;

/// <content>What can be worked out once about the eligibility of the members.</content>
internal sealed partial class BoardIndex
{
    private EligibilityIndex? eligibility;

    /// <summary>The eligibility of the members, worked out when first asked for.</summary>
    internal EligibilityIndex Eligibility => eligibility ??= new EligibilityIndex(Board);
}
