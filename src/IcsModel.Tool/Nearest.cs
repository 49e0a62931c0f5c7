namespace IcsModel.Tool;

/// <summary>Finds what somebody may have meant who wrote a word that is not known.</summary>
internal static class Nearest
{
    private const int Longest = 64;
    private const int Few = 3;

    /// <summary>A sentence with a blank before it that names the nearest known word; empty where none is near.</summary>
    internal static string Advice(string word, IEnumerable<string> known) => Of(word, known) is { } nearest ? $" Did you mean {nearest}?" : string.Empty;

    /// <summary>The first known word with the fewest letters added, left out or changed, if they are few; capitals do not count.</summary>
    internal static string? Of(string word, IEnumerable<string> known)
    {
        var nearest = (Word: (string?)null, Distance: int.MaxValue);
        foreach (var candidate in word.Length <= Longest ? known : [])
        {
            var distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= Math.Max(1, (candidate.Length + 1) / 3) && distance < nearest.Distance)
            {
                nearest = (candidate, distance);
            }
        }

        return nearest.Word;
    }

    /// <summary>The few known words nearest to one that is not known, those with few letters added, left out or changed; nearest first.</summary>
    internal static List<string> Some(string word, IEnumerable<string> known)
    {
        var near = new List<(string Word, int Distance)>();
        foreach (var candidate in word.Length <= Longest ? known : [])
        {
            var distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= Math.Max(1, (candidate.Length + 1) / 3))
            {
                near.Add((candidate, distance));
            }
        }

        return [.. near.OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Word, StringComparer.Ordinal).Take(Few).Select(candidate => candidate.Word)];
    }

    private static int Distance(string left, string right)
    {
        var above = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[right.Length];
    }
}
