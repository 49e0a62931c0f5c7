using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>Which council each health and wellbeing board belongs to, worked out once per system.</summary>
internal sealed class WellbeingIndex
{
    internal WellbeingIndex(IntegratedCareSystem system)
    {
        Councils = new int[system.WellbeingBoards.Count];
        for (var i = 0; i < Councils.Length; i++)
        {
            Councils[i] = PositionOf(system.WellbeingBoards[i].Council, system.Councils);
        }
    }

    /// <summary>Of each board, in order, the position of its council in the list; -1 where it is not known which that is.</summary>
    internal int[] Councils { get; }

    private static int PositionOf(Body? council, FactList<Council> councils)
    {
        for (var i = 0; i < councils.Count; i++)
        {
            if (BodyMatch.AreSame(council, councils[i].Body) == true)
            {
                return i;
            }
        }

        return -1;
    }
}
