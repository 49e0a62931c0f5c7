using IcsModel.Boards;

namespace IcsModel.Constitutions.Committees;

/// <summary>Which entries of the list of members are those of the chair of each committee, worked out once.</summary>
/// <remarks>Who chairs a committee is not dated: it is known on the day the facts are stated for.</remarks>
internal sealed class CommitteeChairs
{
    private readonly int[][] entries;

    internal CommitteeChairs(IntegratedCareBoard board)
    {
        entries = new int[board.Committees.Count][];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = board.Committees[i].Chair?.Id is { } id ? Find(board, id) : [];
        }
    }

    /// <summary>What the members in post on the date show of the chair of a committee.</summary>
    internal CommitteeChair Of(in BoardFacts facts, int committee)
    {
        if (facts.Index.Board.Committees[committee].Chair?.Id is null)
        {
            return default;
        }

        var (nonExecutive, boardChair, deputy) = ((bool?)false, (bool?)false, (bool?)false);
        foreach (var i in entries[committee])
        {
            var holding = facts.HoldingOf(in facts.Index.Members[i]);
            if (holding == Holding.No)
            {
                continue;
            }

            var member = facts.Index.Board.Members[i];
            nonExecutive = Or(nonExecutive, member.Seat switch
            {
                SeatKind.NonExecutive => holding == Holding.Possible ? null : true,
                null => null,
                _ => false,
            });
            boardChair = Or(boardChair, member.Seat switch
            {
                SeatKind.Chair => holding == Holding.Dated ? true : null,
                null => null,
                _ => false,
            });
            deputy = Or(deputy, member.IsDeputyChair == true && holding != Holding.Dated ? null : member.IsDeputyChair);
        }

        var isWhole = facts.Complete && !HasUnnamed(in facts);
        return new CommitteeChair(
            IsNamed: true,
            nonExecutive == false && !isWhole ? null : nonExecutive,
            boardChair == false && nonExecutive != true && !isWhole ? null : boardChair,
            deputy == false && nonExecutive != true && !isWhole ? null : deputy);
    }

    private static bool HasUnnamed(in BoardFacts facts)
    {
        foreach (ref readonly var entry in facts.Index.Members)
        {
            if (entry.Person < 0 && facts.HoldingOf(in entry) != Holding.No)
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Find(IntegratedCareBoard board, string id)
    {
        var found = new List<int>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (string.Equals(board.Members[i].Person?.Id, id, StringComparison.Ordinal))
            {
                found.Add(i);
            }
        }

        return [.. found];
    }

    private static bool? Or(bool? one, bool? other) => one == true || other == true ? true : one == false && other == false ? false : null;
}

/// <summary>What is known of the chair of a committee as a member of the board; null where the facts do not tell.</summary>
/// <param name="IsNamed">Whether it is known who chairs the committee.</param>
/// <param name="IsNonExecutive">Whether they are a non-executive member.</param>
/// <param name="IsBoardChair">Whether they are the chair of the board; a non-executive member is taken not to be, unless listed as the chair too.</param>
/// <param name="IsDeputyChair">Whether they are the deputy chair.</param>
internal readonly record struct CommitteeChair(bool IsNamed, bool? IsNonExecutive, bool? IsBoardChair, bool? IsDeputyChair);
