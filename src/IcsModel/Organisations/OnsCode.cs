using System.Diagnostics.CodeAnalysis;

namespace IcsModel.Organisations;

/// <summary>A nine-character code of the Office for National Statistics for an area, such as <c>E54000032</c>.</summary>
/// <remarks>
/// A letter for the country and eight digits, of which the first two name the kind of area. An area gets a new code when its boundary changes, even
/// where the body stays the same: find bodies by <see cref="OdsCode"/> where they have one. Equality and order are ordinal. The default value is no
/// code and has no text.
/// </remarks>
public readonly record struct OnsCode : ISpanParsable<OnsCode>, IComparable<OnsCode>
{
    private const int Length = 9;
    private const int EntityLength = 3;
    private readonly string? value;

    private OnsCode(string value) => this.value = value;

    /// <summary>The text of the code; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>The letter and two digits that name the kind of area, such as <c>E54</c> for integrated care boards; empty for the default value.</summary>
    public string Entity => value is null ? string.Empty : value[..EntityLength];

    /// <summary>Whether one code comes before another in ordinal order.</summary>
    public static bool operator <(OnsCode left, OnsCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code comes before another in ordinal order or is equal to it.</summary>
    public static bool operator <=(OnsCode left, OnsCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code comes after another in ordinal order.</summary>
    public static bool operator >(OnsCode left, OnsCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code comes after another in ordinal order or is equal to it.</summary>
    public static bool operator >=(OnsCode left, OnsCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code that a text is; the culture does not matter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a capital letter and eight digits.</exception>
    public static OnsCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var code) ? code : throw Unreadable(s);
    }

    /// <summary>The code that a text is; the culture does not matter.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not a capital letter and eight digits.</exception>
    public static OnsCode Parse(ReadOnlySpan<char> s) => TryParse(s, out var code) ? code : throw Unreadable(s.ToString());

    /// <summary>Reads a code; false for any other form, also for a small letter and for blanks around the code.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out OnsCode result)
    {
        result = IsCode(s) ? new(s!) : default;
        return result.value is not null;
    }

    /// <summary>Reads a code; false for any other form, also for a small letter and for blanks around the code.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out OnsCode result)
    {
        result = IsCode(s) ? new(s.ToString()) : default;
        return result.value is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(OnsCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;

    static OnsCode IParsable<OnsCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static OnsCode ISpanParsable<OnsCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OnsCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OnsCode result) => TryParse(s, out result);

    static bool ISpanParsable<OnsCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OnsCode result) => TryParse(s, out result);

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length == Length && (text[0] is 'E' or 'K' or 'N' or 'S' or 'W') && !text[1..].ContainsAnyExceptInRange('0', '9');

    private static FormatException Unreadable(string text) =>
        new($"\"{text}\" is not an ONS code: write E, K, N, S or W and eight digits, such as E54000032.");
}
