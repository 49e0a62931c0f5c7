using System.Collections.Immutable;

namespace IcsModel.Law;

/// <summary>Several provisions cited together, such as <c>Sch. 1B paras. 3(1)(a), 5</c> or <c>ss. 13-15</c>.</summary>
/// <remarks>
/// Items are separated by commas or semicolons and a run is written with a hyphen or dash. An item without its unit takes it from the
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

    /// <summary>Whether the other list was read from the same text.</summary>
    public bool Equals(ProvisionList? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text the list was read from.</summary>
    public override string ToString() => Text;
}
