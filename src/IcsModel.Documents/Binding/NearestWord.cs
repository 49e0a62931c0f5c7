using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <summary>Finds what somebody may have meant who wrote a word that is not known.</summary>
internal static class NearestWord
{
    private const int Few = 12;
    private const int Longest = 64;

    /// <summary>A sentence or two that help, each with a blank before it; empty if there is nothing to say.</summary>
    internal static string Advice(string word, IReadOnlyList<string> known)
    {
        var meant = Of(word, known) is { } nearest ? $" Did you mean {Quoted.Of(nearest)}?" : "";
        return known.Count is > 0 and <= Few ? $"{meant} Known here: {string.Join(", ", known)}." : meant;
    }

    /// <summary>The known word with the fewest changed letters, if they are few enough to be a slip.</summary>
    internal static string? Of(string word, IReadOnlyList<string> known)
    {
        var nearest = (Word: (string?)null, Distance: int.MaxValue);
        foreach (var candidate in known)
        {
            var allowed = Math.Max(1, Math.Min(candidate.Length, word.Length) / 3);
            if (word.Length <= Longest && Distance(word, candidate) is var distance && distance <= allowed && distance < nearest.Distance)
            {
                nearest = (candidate, distance);
            }
        }

        return nearest.Word;
    }

    // Letters added, left out or changed, and neighbours swapped; capitals do not count.
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, left, right, i, j);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Cheapest(int[,] rows, string left, string right, int i, int j)
    {
        var change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
        var cheapest = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
        var isSwap = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return isSwap ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
