using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What can be worked out once about the eligibility of the members, whatever the date asked about.</summary>
internal sealed class EligibilityIndex
{
    internal EligibilityIndex(IntegratedCareBoard board)
    {
        Disqualifications = new DisqualificationIndex(board);
    }

    internal DisqualificationIndex Disqualifications { get; }
}
