using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace IcsModel.Law;

/// <summary>Every requirement known to this library, with what this release does about it: the coverage of the law.</summary>
/// <remarks>The register says what is <em>not</em> encoded, and why, as plainly as what is. It is immutable and safe to share.</remarks>
/// <example>
/// <code>
/// if (LawRegister.Current.TryFind("ICB-BOARD-008", out var entry))
/// {
///     Console.WriteLine($"{entry.Title}: {entry.Status}. {entry.Reason}");
/// }
/// </code>
/// </example>
public sealed class LawRegister
{
    private static readonly Lazy<LawRegister> Embedded = new(() => Read(EmbeddedText.Read("law-register.csv")));
    private readonly RegisterEntry[] entries;
    private readonly FrozenDictionary<string, RegisterEntry> byId;
    private readonly int[] counts = new int[(int)RegisterStatus.NotYet + 1];

    private LawRegister(List<RegisterEntry> entries)
    {
        this.entries = [.. entries];
        Entries = Array.AsReadOnly(this.entries);
        byId = this.entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);
        foreach (var entry in this.entries)
        {
            counts[(int)entry.Status]++;
        }
    }

    /// <summary>The register of this release, read on first use.</summary>
    public static LawRegister Current => Embedded.Value;

    /// <summary>Every requirement: boards first, then partnerships and joint working, policy, proposed law, transition and provider selection.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; }

    /// <summary>Finds a requirement by its id, compared ordinally.</summary>
    public bool TryFind([NotNullWhen(true)] string? id, [NotNullWhen(true)] out RegisterEntry? entry)
    {
        entry = null;
        return id is not null && byId.TryGetValue(id, out entry);
    }

    /// <summary>How many requirements have a status.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the named statuses.</exception>
    public int Count(RegisterStatus status) =>
        (uint)status < (uint)counts.Length
            ? counts[(int)status]
            : throw new ArgumentOutOfRangeException(nameof(status), status, "The status is not one of those a requirement can have.");

    /// <summary>The requirements that have a status, in the order of the register.</summary>
    public IEnumerable<RegisterEntry> WithStatus(RegisterStatus status) => entries.Where(entry => entry.Status == status);

    internal static LawRegister Read(string text)
    {
        var read = new List<RegisterEntry>(capacity: 1024);
        foreach (var cells in CsvReader.Read(text, RegisterRow.Width, "the law register"))
        {
            read.Add(new(new RegisterRow(cells)));
        }

        return new(read);
    }
}
