using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IcsModel.Areas;

/// <summary>The code of a lower layer super output area of England, the smallest piece from which the areas of boards are made here: <c>E01</c> and six digits.</summary>
/// <remarks>
/// Equality and order are those of the six digits. The default value is <c>E01000000</c>, which is well formed and has never been given to an area, so that it
/// lies in no list of England's areas. Codes of Wales (<c>W01</c>) and of other layers are not codes of this kind.
/// </remarks>
public readonly record struct LsoaCode : IComparable<LsoaCode>
{
    /// <summary>What every code begins with.</summary>
    internal const string Prefix = "E01";

    /// <summary>One more than the greatest number that six digits can write.</summary>
    internal const int Numbers = 1_000_000;

    private const int Digits = 6;

    /// <summary>The code with a number.</summary>
    /// <param name="number">The six digits as a number, from 0 to 999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than six digits.</exception>
    public LsoaCode(int number) =>
        Number = (uint)number < Numbers ? number : throw new ArgumentOutOfRangeException(nameof(number), number, "Six digits write the numbers from 0 to 999,999.");

    /// <summary>The six digits as a number, from 0 to 999,999.</summary>
    public int Number { get; }

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not <c>E01</c>, in capitals, followed by six digits and nothing else.</exception>
    public static LsoaCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"\"{text}\" is not a code such as E01000001: E01 and six digits.");

    /// <summary>Reads a code: <c>E01</c>, in capitals, followed by six digits and nothing else; answers whether it is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out LsoaCode code)
    {
        code = default;
        if (text.Length != Prefix.Length + Digits || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var number = 0;
        foreach (var digit in text[Prefix.Length..])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        code = new LsoaCode(number);
        return true;
    }

    /// <summary>Compares the six digits.</summary>
    public int CompareTo(LsoaCode other) => Number.CompareTo(other.Number);

    /// <summary>Whether the first code comes before the second.</summary>
    public static bool operator <(LsoaCode left, LsoaCode right) => left.Number < right.Number;

    /// <summary>Whether the first code comes after the second.</summary>
    public static bool operator >(LsoaCode left, LsoaCode right) => left.Number > right.Number;

    /// <summary>Whether the first code comes before the second or is the same.</summary>
    public static bool operator <=(LsoaCode left, LsoaCode right) => left.Number <= right.Number;

    /// <summary>Whether the first code comes after the second or is the same.</summary>
    public static bool operator >=(LsoaCode left, LsoaCode right) => left.Number >= right.Number;

    /// <summary>The code as it is written, such as <c>E01000001</c>.</summary>
    public override string ToString() => Prefix + Number.ToString("D6", CultureInfo.InvariantCulture);
}
