namespace IcsModel.Commissioning;

/// <summary>Works out which board stands in the place of a clinical commissioning group (regulation 1(2) of S.I. 2022/734).</summary>
internal static class CcgSuccession
{
    /// <summary>The board for a purpose, or null where what is stated does not tell.</summary>
    internal static Body? Successor(CommissioningTransition transition, ClosingGroup group, SuccessorPurpose purpose, Body? responsibleBoard)
    {
        if (Whole(transition, group) is { } whole)
        {
            return whole;
        }

        return IsSplit(transition, group)
            ? purpose switch
            {
                SuccessorPurpose.PrimaryCareDirections or SuccessorPurpose.Complaints or SuccessorPurpose.SecureAccommodation => responsibleBoard,
                SuccessorPurpose.AnnualReport or SuccessorPurpose.Accounts or SuccessorPurpose.WindingUp or SuccessorPurpose.ForwardPlan => group.PrimaryTransferee,
                _ => null,
            }
            : null;
    }

    /// <summary>The board whose area holds the whole area of the group, or null where none is shown to.</summary>
    internal static Body? Whole(CommissioningTransition transition, ClosingGroup group)
    {
        if (!group.Area.IsComplete || group.Area.Count == 0)
        {
            return null;
        }

        Body? found = null;
        foreach (var board in transition.Boards.Items.AsSpan())
        {
            if (Holds(board.Area, group.Area))
            {
                if (found is not null)
                {
                    return null;
                }

                found = board.Board;
            }
        }

        return found;
    }

    /// <summary>Whether a group is shown to be a predecessor of a board.</summary>
    internal static bool IsPredecessor(CommissioningTransition transition, ClosingGroup group, Body board)
    {
        if (Whole(transition, group)?.IsSameAs(board) == true)
        {
            return true;
        }

        foreach (var holding in group.Holdings.Items.AsSpan())
        {
            if (holding.TransferredTo?.IsSameAs(board) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the area of the group and that of the board are shown to coincide, or not to; null where that is not known.</summary>
    internal static bool? Coincides(FactList<string> group, FactList<string> board) =>
        group.IsComplete && board.IsComplete && group.Count > 0 && board.Count > 0 ? Holds(group, board) && Holds(board, group) : null;

    /// <summary>Whether two areas are shown to share a part, or not to; null where that is not known.</summary>
    internal static bool? Overlap(FactList<string> one, FactList<string> other)
    {
        foreach (var part in one.Items.AsSpan())
        {
            if (Holds(other, part))
            {
                return true;
            }
        }

        return one.IsComplete && other.IsComplete ? false : null;
    }

    /// <summary>Whether the group is shown to lie in the areas of more than one board.</summary>
    private static bool IsSplit(CommissioningTransition transition, ClosingGroup group)
    {
        var holders = 0;
        foreach (var board in transition.Boards.Items.AsSpan())
        {
            holders += Overlap(group.Area, board.Area) == true ? 1 : 0;
        }

        return holders > 1;
    }

    private static bool Holds(FactList<string> area, FactList<string> parts)
    {
        foreach (var part in parts.Items.AsSpan())
        {
            if (!Holds(area, part))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(FactList<string> area, string part)
    {
        foreach (var own in area.Items.AsSpan())
        {
            if (string.Equals(own, part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
