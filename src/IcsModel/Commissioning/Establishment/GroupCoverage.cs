namespace IcsModel.Commissioning.Establishment;

/// <summary>Which groups cover which areas and which practices belong to which groups, worked out once whatever the date.</summary>
/// <remarks>Grows with the number of areas and practices listed, not with their square.</remarks>
internal sealed class GroupCoverage
{
    internal GroupCoverage(CommissioningHistory history)
    {
        var slivers = new HashSet<string>(history.BoundarySlivers, StringComparer.OrdinalIgnoreCase);
        var byArea = GroupsByArea(history.Groups, slivers);
        Overlaps = FindOverlaps(byArea);
        Parts = FindParts(history.Area, byArea, slivers);
        GroupsOfPractices = FindPractices(history);
    }

    /// <summary>The pairs of groups that share an area, each once, with one such area.</summary>
    internal (int One, int Other, string Area)[] Overlaps { get; }

    /// <summary>The parts of the whole that the same groups cover, each with one area of it.</summary>
    internal (string Area, int[] Groups)[] Parts { get; }

    /// <summary>Of each practice, in order, the groups it is a member of.</summary>
    internal int[][] GroupsOfPractices { get; }

    /// <summary>Whether some member of a group stands without a code, so that it may be any practice.</summary>
    internal bool HasMemberWithoutCode { get; private set; }

    private static Dictionary<string, List<int>> GroupsByArea(FactList<ClinicalCommissioningGroup> groups, HashSet<string> slivers)
    {
        var byArea = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var area in groups[i].Area)
            {
                if (!slivers.Contains(area))
                {
                    Note(byArea, area, i);
                }
            }
        }

        return byArea;
    }

    private static (int One, int Other, string Area)[] FindOverlaps(Dictionary<string, List<int>> byArea)
    {
        var (seen, overlaps) = (new HashSet<(int, int)>(), new List<(int, int, string)>());
        foreach (var (area, groups) in byArea)
        {
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = i + 1; j < groups.Count; j++)
                {
                    if (seen.Add((groups[i], groups[j])))
                    {
                        overlaps.Add((groups[i], groups[j], area));
                    }
                }
            }
        }

        return [.. overlaps];
    }

    private static (string Area, int[] Groups)[] FindParts(FactList<string> whole, Dictionary<string, List<int>> byArea, HashSet<string> slivers)
    {
        var (seen, parts) = (new HashSet<string>(StringComparer.Ordinal), new List<(string, int[])>());
        foreach (var area in whole)
        {
            if (slivers.Contains(area))
            {
                continue;
            }

            var groups = byArea.TryGetValue(area, out var known) ? known.ToArray() : [];
            if (seen.Add(string.Join(',', groups)))
            {
                parts.Add((area, groups));
            }
        }

        return [.. parts];
    }

    private int[][] FindPractices(CommissioningHistory history)
    {
        var (byCode, byName) = (new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase));
        for (var i = 0; i < history.Groups.Count; i++)
        {
            foreach (var member in history.Groups[i].Members)
            {
                HasMemberWithoutCode |= member.Code is null;
                Note(member.Code is null ? byName : byCode, member.Code ?? member.Name, i);
            }
        }

        var found = new int[history.Practices.Count][];
        for (var i = 0; i < found.Length; i++)
        {
            var practice = history.Practices[i];
            found[i] = [.. Known(byCode, practice.Code), .. Known(byName, practice.Name)];
        }

        return found;
    }

    private static List<int> Known(Dictionary<string, List<int>> groups, string? key) => key is not null && groups.TryGetValue(key, out var known) ? known : [];

    private static void Note(Dictionary<string, List<int>> groups, string? key, int group)
    {
        if (key is null)
        {
            return;
        }

        if (!groups.TryGetValue(key, out var known))
        {
            groups[key] = known = [];
        }

        if (known.Count == 0 || known[^1] != group)
        {
            known.Add(group);
        }
    }
}
