using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What can be worked out once about the eligibility of the members, whatever the date asked about.</summary>
internal sealed class EligibilityIndex
{
    internal EligibilityIndex(IntegratedCareBoard board)
    {
        Disqualifications = new DisqualificationIndex(board);
        Fitness = new FitnessIndex(board);
        Nominations = PartnerNomination.Of(board);
        Directors = DirectorRecord.Of(board);
        Terms = TermReview.Of(board);
        Chairs = Positions(board, SeatKind.Chair);
        NonExecutives = Positions(board, SeatKind.NonExecutive);
        Leavers = Positions(board, member => member.To is not null);
    }

    internal DisqualificationIndex Disqualifications { get; }

    /// <summary>What the tests of the members show.</summary>
    internal FitnessIndex Fitness { get; }

    /// <summary>How each partner member was nominated, in the order of the members.</summary>
    internal PartnerNomination[] Nominations { get; }

    /// <summary>The three directors, in the order of the members.</summary>
    internal DirectorRecord[] Directors { get; }

    /// <summary>The term of each member whose seat is held for one, in the order of the members.</summary>
    internal TermReview[] Terms { get; }

    /// <summary>The positions of those listed as chair.</summary>
    internal int[] Chairs { get; }

    /// <summary>The positions of those listed as non-executive members.</summary>
    internal int[] NonExecutives { get; }

    /// <summary>The positions of those of whom it is stated when they left.</summary>
    internal int[] Leavers { get; }

    private static int[] Positions(IntegratedCareBoard board, SeatKind seat) => Positions(board, member => member.Seat == seat);

    private static int[] Positions(IntegratedCareBoard board, Predicate<BoardMember> isMeant)
    {
        var found = new List<int>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (isMeant(board.Members[i]))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }
}
