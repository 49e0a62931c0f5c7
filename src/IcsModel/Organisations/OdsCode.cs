using System.Diagnostics.CodeAnalysis;

namespace IcsModel.Organisations;

/// <summary>A code of NHS England's Organisation Data Service, such as <c>QKS</c>, <c>91Q</c> or <c>Z9B2Z</c>: the stable key of an NHS body.</summary>
/// <remarks>
/// Three to six capital letters and digits. Newer bodies have five, and a board's code need not begin with Q. A code says nothing of what it
/// stands for: a sub-ICB location has the code of the group before it. Equality and order are ordinal. The default value is no code and has no text.
/// </remarks>
public readonly record struct OdsCode : ISpanParsable<OdsCode>, IComparable<OdsCode>
{
    private const int Shortest = 3;
    private const int Longest = 6;
    private readonly string? value;

    private OdsCode(string value) => this.value = value;

    /// <summary>The text of the code; empty for the default value.</summary>
    public string Value => value ?? string.Empty;

    /// <summary>Whether one code comes before another in ordinal order.</summary>
    public static bool operator <(OdsCode left, OdsCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether one code comes before another in ordinal order or is equal to it.</summary>
    public static bool operator <=(OdsCode left, OdsCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one code comes after another in ordinal order.</summary>
    public static bool operator >(OdsCode left, OdsCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether one code comes after another in ordinal order or is equal to it.</summary>
    public static bool operator >=(OdsCode left, OdsCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code that a text is; the culture does not matter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not three to six capital letters and digits.</exception>
    public static OdsCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var code) ? code : throw Unreadable(s);
    }

    /// <summary>The code that a text is; the culture does not matter.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is not three to six capital letters and digits.</exception>
    public static OdsCode Parse(ReadOnlySpan<char> s) => TryParse(s, out var code) ? code : throw Unreadable(s.ToString());

    /// <summary>Reads a code; false for any other form, also for small letters and for blanks around the code.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out OdsCode result)
    {
        result = IsCode(s) ? new(s!) : default;
        return result.value is not null;
    }

    /// <summary>Reads a code; false for any other form, also for small letters and for blanks around the code.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out OdsCode result)
    {
        result = IsCode(s) ? new(s.ToString()) : default;
        return result.value is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(OdsCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the code.</summary>
    public override string ToString() => Value;

    static OdsCode IParsable<OdsCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static OdsCode ISpanParsable<OdsCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OdsCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OdsCode result) => TryParse(s, out result);

    static bool ISpanParsable<OdsCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OdsCode result) => TryParse(s, out result);

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return text.Length is >= Shortest and <= Longest;
    }

    private static FormatException Unreadable(string text) =>
        new($"\"{text}\" is not an ODS code: write three to six capital letters and digits, such as QKS or Z9B2Z.");
}
