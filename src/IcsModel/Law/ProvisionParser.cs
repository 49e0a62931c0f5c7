namespace IcsModel.Law;

/// <summary>Reads one provision, step by step, from the form lawyers write it in.</summary>
internal ref struct ProvisionParser(ReadOnlySpan<char> text)
{
    private const int LongestLabel = 9;
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>Reads the whole text as one provision.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, List<ProvisionStep> steps)
    {
        var parser = new ProvisionParser(text);
        return parser.TryReadUnits(steps) && parser.position == text.Length;
    }

    /// <summary>Reads the whole text as labels without a unit, such as <c>14Z64</c>, <c>3.11</c>, <c>8(2)</c> or <c>(b)(ii)</c>.</summary>
    public static bool TryParseBare(ReadOnlySpan<char> text, ProvisionUnit unit, List<ProvisionStep> steps)
    {
        var parser = new ProvisionParser(text);
        return text.Length > 0
            && (text[0] == '(' || parser.TryReadLabel(unit, steps))
            && parser.TryReadBrackets(steps)
            && parser.position == text.Length;
    }

    private bool TryReadUnits(List<ProvisionStep> steps)
    {
        ProvisionUnit? outer = null;
        do
        {
            if (!TryReadUnit(outer, out var unit) || !TryReadLabel(unit, steps))
            {
                return false;
            }

            outer = unit;
        }
        while (TrySkipSpace());

        return TryReadBrackets(steps);
    }

    private bool TryReadUnit(ProvisionUnit? outer, out ProvisionUnit unit)
    {
        var rest = text[position..];
        var end = rest.IndexOf(' ');
        var word = end < 0 ? rest : rest[..end];
        unit = ProvisionUnits.FromWord(word) ?? default;
        position += word.Length;

        // "Sch. para. 2" is a paragraph of an instrument's only schedule: the schedule has no number.
        return unit != default
            && (outer is not { } holder || ProvisionUnits.CanHold(holder, unit))
            && (TrySkipSpace() || unit == ProvisionUnit.Schedule);
    }

    private bool TryReadLabel(ProvisionUnit unit, List<ProvisionStep> steps)
    {
        if (unit == ProvisionUnit.Schedule && HasNoNumber())
        {
            steps.Add(new(unit, string.Empty));
            position -= position < text.Length ? 1 : 0;
            return true;
        }

        var length = LabelLength();
        var mayBeLetters = unit is ProvisionUnit.Part or ProvisionUnit.Chapter;
        if (length is 0 or > LongestLabel || !(mayBeLetters || HoldsDigit(text.Slice(position, length))))
        {
            return false;
        }

        steps.Add(new(unit, text.Slice(position, length).ToString()));
        position += length;
        return TryReadDots(steps);
    }

    private readonly bool HasNoNumber()
    {
        var rest = text[position..];
        var end = rest.IndexOf(' ');
        return rest.IsEmpty || ProvisionUnits.FromWord(end < 0 ? rest : rest[..end]) is not null;
    }

    private bool TryReadDots(List<ProvisionStep> steps)
    {
        while (position < text.Length && text[position] == '.')
        {
            position++;
            var length = LabelLength();
            if (length is 0 or > LongestLabel)
            {
                return false;
            }

            steps.Add(new(ProvisionUnit.Dotted, text.Slice(position, length).ToString()));
            position += length;
        }

        return true;
    }

    private bool TryReadBrackets(List<ProvisionStep> steps)
    {
        while (position < text.Length && text[position] == '(')
        {
            position++;
            var length = LabelLength();
            if (length is 0 or > LongestLabel || position + length >= text.Length || text[position + length] != ')')
            {
                return false;
            }

            steps.Add(new(ProvisionUnit.Bracketed, text.Slice(position, length).ToString()));
            position += length + 1;
        }

        return true;
    }

    private bool TrySkipSpace()
    {
        if (position >= text.Length || text[position] != ' ')
        {
            return false;
        }

        position++;
        return true;
    }

    private readonly int LabelLength()
    {
        var length = 0;
        while (position + length < text.Length && char.IsAsciiLetterOrDigit(text[position + length]))
        {
            length++;
        }

        return length;
    }

    private static bool HoldsDigit(ReadOnlySpan<char> label)
    {
        foreach (var character in label)
        {
            if (char.IsAsciiDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
