using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What can be worked out once about the eligibility of the members, whatever the date asked about.</summary>
internal sealed class EligibilityIndex
{
    internal EligibilityIndex(IntegratedCareBoard board)
    {
        Disqualifications = new DisqualificationIndex(board);
        Fitness = FitnessRecord.Of(board);
        Nominations = PartnerNomination.Of(board);
        Terms = TermReview.Of(board);
    }

    internal DisqualificationIndex Disqualifications { get; }

    /// <summary>What the tests of each member show, in the order of the list.</summary>
    internal FitnessRecord[] Fitness { get; }

    /// <summary>How each partner member was nominated, in the order of the members.</summary>
    internal PartnerNomination[] Nominations { get; }

    /// <summary>The term of each member beside what the constitution lays down, in the order of the members.</summary>
    internal TermReview[] Terms { get; }
}
