using System.Collections.Immutable;

namespace IcsModel.Law;

/// <summary>Several provisions cited together, such as <c>Sch. 1B paras. 3(1)(a), 5</c> or <c>ss. 13-15</c>.</summary>
/// <remarks>
/// Items are separated by commas, semicolons or the word <em>with</em>, and a run is written with a hyphen or dash. An item without its unit takes it from the
/// one before: <c>s. 14Z54(4)(a), (b), (9)</c> cites (4)(a), (4)(b) and (9). What has no number, or belongs to another instrument, is
/// kept by name; nothing is refused. Remarks in brackets after a space are passed over. Two lists are equal when their texts are.
/// </remarks>
public sealed record ProvisionList
{
    private readonly ImmutableArray<ProvisionRange> ranges;

    private ProvisionList(string text, ImmutableArray<ProvisionRange> ranges) => (Text, this.ranges) = (text, ranges);

    /// <summary>The text the list was read from.</summary>
    public string Text { get; }

    /// <summary>The provisions and runs of provisions, in the order of the text.</summary>
    public IReadOnlyList<ProvisionRange> Ranges => ranges;

    /// <summary>Reads a list; text that is no list of provisions becomes one named provision.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ProvisionList Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return new(text, ProvisionListParser.Parse(text));
    }

    /// <summary>Whether <paramref name="provision"/> is one of those cited or stands within one of them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public bool Contains(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);

        return ranges.Any(range => range.Contains(provision));
    }

    /// <summary>The smallest numbered provision that holds every numbered one of the list, or the first where only a schedule does.</summary>
    internal Provision Common()
    {
        var numbered = ranges.Where(range => !range.First.IsNamed).ToArray();
        if (numbered.Length == 0)
        {
            return Provision.Whole;
        }

        var common = numbered[0].First.Steps.AsSpan();
        foreach (var range in numbered)
        {
            common = common[..common.CommonPrefixLength(range.First.Steps)];
            common = common[..common.CommonPrefixLength(range.Last.Steps)];
        }

        var isTooWide = common.IsEmpty || common[^1].Unit == ProvisionUnit.Schedule;
        return isTooWide ? numbered[0].First : Provision.FromSteps(common.ToArray());
    }

    /// <summary>Whether the other list was read from the same text.</summary>
    public bool Equals(ProvisionList? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text the list was read from.</summary>
    public override string ToString() => Text;
}
