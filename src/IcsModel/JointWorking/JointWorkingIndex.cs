using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>What can be worked out once about the arrangements of a system, whatever the date asked about.</summary>
internal sealed class JointWorkingIndex
{
    /// <summary>Stands for no arrangement or direction.</summary>
    internal const int None = -1;

    internal JointWorkingIndex(IntegratedCareSystem system)
    {
        var arrangements = system.Arrangements;
        Parents = [.. arrangements.Select(arrangement => Find(arrangements, arrangement.Parent, other => other.Id))];
        Directions = [.. arrangements.Select(arrangement => Find(system.Directions, arrangement.Parent, direction => direction.Id))];
        GoesInCircles = [.. Enumerable.Range(0, arrangements.Count).Select(NeverEnds)];
        Exclusions = [.. arrangements.Select(arrangement => arrangement.Functions.Select(function => ExcludedFunction.IsExcluded(function.Provision)).ToArray())];
    }

    /// <summary>Of each arrangement, the position of the one from which its arranger holds the functions.</summary>
    internal int[] Parents { get; }

    /// <summary>Of each arrangement, the position of the direction from which its arranger holds the functions.</summary>
    internal int[] Directions { get; }

    /// <summary>Whether the steps back from each arrangement never come to an end.</summary>
    internal bool[] GoesInCircles { get; }

    /// <summary>Of each function of each arrangement, whether it would be excluded as one of NHS England; null where that cannot be told.</summary>
    internal bool?[][] Exclusions { get; }

    private static int Find<T>(FactList<T> list, string? id, Func<T, string?> idOf)
        where T : notnull
    {
        for (var i = 0; id is not null && i < list.Count; i++)
        {
            if (string.Equals(idOf(list[i]), id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return None;
    }

    private bool NeverEnds(int position)
    {
        for (var steps = 0; steps <= Parents.Length; steps++)
        {
            if (Parents[position] == None)
            {
                return false;
            }

            position = Parents[position];
        }

        return true;
    }
}
