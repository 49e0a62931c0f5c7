namespace IcsModel.Law;

/// <summary>Turns the label of a step into numbers that sort as the law is printed.</summary>
/// <remarks>
/// A provision inserted after 116 is 116A; one inserted between those two is 116ZA, so a Z followed by another letter means
/// <em>before</em>. A Z at the end, or followed by digits, is the 26th letter: 14Z, 14Z1, 14Z25. The same holds for letters in
/// brackets: (za) precedes (a), and (aa) stands between (a) and (b).
/// </remarks>
internal static class ProvisionLabel
{
    private const int End = 0;
    private const int Before = 1;
    private const int CaseGap = 30;
    private const int NumberBase = 1_000;
    private const int RomanBase = 2_000_000;
    private const string RomanDigits = "ivxIVX";

    /// <summary>How the label is numbered when it follows <paramref name="previous"/>: (i) is roman only below a letter.</summary>
    public static LabelStyle StyleOf(ReadOnlySpan<char> label, LabelStyle previous) =>
        char.IsAsciiDigit(label[0]) ? LabelStyle.Number
        : previous == LabelStyle.Letter && RomanLength(label) > 0 ? LabelStyle.Roman
        : LabelStyle.Letter;

    /// <summary>Appends the sort key of a label to <paramref name="key"/>.</summary>
    public static void AppendKey(List<int> key, ReadOnlySpan<char> label, bool isRoman)
    {
        var index = isRoman ? RomanLength(label) : 0;
        if (index > 0)
        {
            key.Add(RomanBase + RomanValue(label[..index]));
        }

        while (index < label.Length)
        {
            index = char.IsAsciiDigit(label[index]) ? AppendNumber(key, label, index) : AppendLetter(key, label, index);
        }

        key.Add(End);
    }

    private static int AppendNumber(List<int> key, ReadOnlySpan<char> label, int index)
    {
        var value = 0;
        for (; index < label.Length && char.IsAsciiDigit(label[index]); index++)
        {
            value = (value * 10) + (label[index] - '0');
        }

        key.Add(NumberBase + value);
        return index;
    }

    private static int AppendLetter(List<int> key, ReadOnlySpan<char> label, int index)
    {
        var letter = label[index];
        var gap = char.IsAsciiLetterLower(letter) ? CaseGap : 0;
        var isBefore = letter is 'z' or 'Z' && index + 1 < label.Length && char.IsAsciiLetter(label[index + 1]);
        key.Add(gap + (isBefore ? Before : Before + (letter | 0x20) - 'a' + 1));
        return index + 1;
    }

    private static int RomanLength(ReadOnlySpan<char> label)
    {
        var length = 0;
        while (length < label.Length && RomanDigits.Contains(label[length]))
        {
            length++;
        }

        return length;
    }

    private static int RomanValue(ReadOnlySpan<char> numeral)
    {
        var value = 0;
        for (var index = 0; index < numeral.Length; index++)
        {
            var digit = RomanDigit(numeral[index]);
            value += index + 1 < numeral.Length && digit < RomanDigit(numeral[index + 1]) ? -digit : digit;
        }

        return value;
    }

    private static int RomanDigit(char digit) => (digit | 0x20) switch { 'i' => 1, 'v' => 5, _ => 10 };
}
