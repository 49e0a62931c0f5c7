namespace IcsModel;

/// <summary>Finds what somebody may have meant who wrote a word that is not known.</summary>
/// <remarks>Letters added, left out or changed and neighbours swapped count one each; capitals do not count. No culture matters.</remarks>
public static class NearMiss
{
    private const int Longest = 128;

    /// <summary>The first known word with the fewest slips, or null where every one has too many to be meant.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> or <paramref name="known"/> is null.</exception>
    public static string? Of(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var nearest = (Word: (string?)null, Slips: int.MaxValue);
        foreach (var candidate in known)
        {
            if (Slips(word, candidate) is { } slips && slips < nearest.Slips)
            {
                nearest = (candidate, slips);
            }
        }

        return nearest.Word;
    }

    /// <summary>The known words that may be meant, those with the fewest slips first, then in ordinal order; no more than <paramref name="most"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> or <paramref name="known"/> is null.</exception>
    public static IReadOnlyList<string> Some(string word, IEnumerable<string> known, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var near = new List<(string Word, int Slips)>();
        foreach (var candidate in known)
        {
            if (Slips(word, candidate) is { } slips)
            {
                near.Add((candidate, slips));
            }
        }

        return [.. near.OrderBy(candidate => candidate.Slips).ThenBy(candidate => candidate.Word, StringComparer.Ordinal).Take(most).Select(candidate => candidate.Word)];
    }

    /// <summary>How many slips lie between two words, or null where they are too many for one to be meant by the other: more than a third of the shorter.</summary>
    internal static int? Slips(string word, string candidate)
    {
        var allowed = Math.Max(1, Math.Min(candidate.Length, word.Length) / 3);
        if (word.Length > Longest || Math.Abs(word.Length - candidate.Length) > allowed)
        {
            return null;
        }

        return Distance(word, candidate) is var distance && distance <= allowed ? distance : null;
    }

    private static int Distance(string left, string right)
    {
        var (before, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                row[j] = i == 0 || j == 0 ? i + j : Cheapest(before, above, row, left, right, i, j);
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static int Cheapest(int[] before, int[] above, int[] row, string left, string right, int i, int j)
    {
        var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
        var cheapest = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + change);
        var isSwap = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return isSwap ? Math.Min(cheapest, before[j - 2] + 1) : cheapest;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
