using System.Diagnostics.CodeAnalysis;

namespace IcsModel.Law;

/// <summary>A place in an instrument: a section, a paragraph of a schedule, a regulation, a clause, down to the last bracket.</summary>
/// <remarks>
/// <para>
/// Written as lawyers write it: <c>s. 14Z25(1)</c>, <c>Sch. 1B para. 8(2)(a)(ii)</c>, <c>Sch. 1B Part 1</c>, <c>reg. 3(2)</c>,
/// <c>cl. 2.1.5</c>. Provisions sort as the law is printed, so 116 stands before 116ZA, 116ZB and 116A, and a whole before its parts.
/// Two provisions are equal when their canonical <see cref="Text"/> is.
/// </para>
/// <para>Places without numbers, such as a heading of a guidance document, are kept by name: see <see cref="Named"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var paragraph = Provision.Parse("Sch. 1B para. 8");
/// var nominee = Provision.Parse("Sch. 1B para. 8(2)(a)");
/// bool within = paragraph.Contains(nominee);
/// </code>
/// </example>
public sealed record Provision : IComparable<Provision>
{
    private readonly int[] key;

    private Provision(string text, ProvisionStep[] steps, bool isNamed)
    {
        (Text, Steps, IsNamed) = (text, steps, isNamed);
        key = ProvisionText.KeyOf(steps);
    }

    /// <summary>The whole of an instrument, of which every provision is a part; its text is empty.</summary>
    public static Provision Whole { get; } = new(string.Empty, [], isNamed: false);

    /// <summary>The provision in its canonical form, such as <c>Sch. 1B para. 8(2)(a)</c>.</summary>
    public string Text { get; }

    /// <summary>Whether the place has a name instead of a number, so that nothing is known of its parts and neighbours.</summary>
    public bool IsNamed { get; }

    internal ProvisionStep[] Steps { get; }

    /// <summary>A place known by name only, such as a heading or a principle of a guidance document.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Provision Named(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);

        return new(text.Trim(), [], isNamed: true);
    }

    /// <summary>Reads a numbered provision.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not one numbered provision.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Provision Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var provision)
            ? provision
            : throw new ArgumentException($"\"{text}\" is not a provision such as \"s. 14Z25(1)\" or \"Sch. 1B para. 8(2)(a)\".", nameof(text));
    }

    /// <summary>Reads a numbered provision, or answers that the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Provision? provision)
    {
        var steps = new List<ProvisionStep>(capacity: 5);
        provision = text is not null && ProvisionParser.TryParse(text.AsSpan().Trim(), steps) ? FromSteps([.. steps]) : null;
        return provision is not null;
    }

    /// <summary>Reads a numbered provision where the text is one, and keeps any other text as a name.</summary>
    /// <remarks>An empty or blank text is <see cref="Whole"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Provision ParseOrName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var provision) ? provision
            : string.IsNullOrWhiteSpace(text) ? Whole
            : Named(text);
    }

    /// <summary>Whether <paramref name="other"/> is this provision or stands within it.</summary>
    /// <remarks>The numbers decide: a Part of a schedule is not known to hold a paragraph unless the paragraph is cited by its Part.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(Provision other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return IsNamed || other.IsNamed
            ? Equals(Whole) || Equals(other)
            : other.Steps.AsSpan().StartsWith(Steps);
    }

    /// <summary>Whether the other provision has the same canonical text.</summary>
    public bool Equals(Provision? other) =>
        other is not null && IsNamed == other.IsNamed && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Compares by the order the provisions are printed in; names follow numbers, in ordinal order.</summary>
    public int CompareTo(Provision? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byName = IsNamed.CompareTo(other.IsNamed);
        var byNumber = byName != 0 ? byName : key.AsSpan().SequenceCompareTo(other.key);
        return byNumber != 0 ? byNumber : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Whether <paramref name="left"/> is printed before <paramref name="right"/>.</summary>
    public static bool operator <(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> is printed before <paramref name="right"/> or is the same.</summary>
    public static bool operator <=(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> is printed after <paramref name="right"/>.</summary>
    public static bool operator >(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> is printed after <paramref name="right"/> or is the same.</summary>
    public static bool operator >=(Provision? left, Provision? right) => Comparer<Provision>.Default.Compare(left, right) >= 0;

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;

    internal static Provision FromSteps(ProvisionStep[] steps) => new(ProvisionText.TextOf(steps), steps, isNamed: false);
}
