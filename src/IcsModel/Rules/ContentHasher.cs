using System.Globalization;

namespace IcsModel.Rules;

/// <summary>Tells contents apart by a 64-bit FNV-1a hash of their texts; no defence against forgery, and cheap at the start of a process.</summary>
internal struct ContentHasher
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong state;

    public ContentHasher() => state = Offset;

    /// <summary>Adds a text and an end mark, so that two texts never read as one.</summary>
    internal void Add(string text)
    {
        foreach (var character in text)
        {
            state = unchecked((state ^ character) * Prime);
        }

        state = unchecked((state ^ char.MaxValue) * Prime);
    }

    internal void Add(int number) => Add(number.ToString(CultureInfo.InvariantCulture));

    internal readonly string ToHex() => state.ToString("x16", CultureInfo.InvariantCulture);
}
