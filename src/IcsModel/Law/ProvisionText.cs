using System.Text;

namespace IcsModel.Law;

/// <summary>Writes the steps of a provision: as text, as an address, as a sort key.</summary>
internal static class ProvisionText
{
    /// <summary>The canonical text, such as <c>Sch. 1B para. 8(2)(a)</c>.</summary>
    public static string TextOf(ReadOnlySpan<ProvisionStep> steps)
    {
        var text = new StringBuilder();
        foreach (var (unit, label) in steps)
        {
            _ = unit switch
            {
                ProvisionUnit.Bracketed => text.Append('(').Append(label).Append(')'),
                ProvisionUnit.Dotted => text.Append('.').Append(label),
                _ => AppendUnit(text, unit, label),
            };
        }

        return text.ToString();
    }

    /// <summary>The path below the instrument's own address on legislation.gov.uk, such as <c>/schedule/1B/paragraph/8/2/a</c>.</summary>
    public static string PathOf(ReadOnlySpan<ProvisionStep> steps)
    {
        var path = new StringBuilder();
        for (var index = 0; index < steps.Length; index++)
        {
            var (unit, label) = steps[index];

            // Paragraphs are numbered through their schedule, so the address leaves out the Part they stand in.
            if (unit is ProvisionUnit.Part or ProvisionUnit.Chapter && HasParagraphAfter(steps[index..]))
            {
                continue;
            }

            if (unit is not (ProvisionUnit.Bracketed or ProvisionUnit.Dotted))
            {
                path.Append('/').Append(unit.PathSegment());
            }

            if (label.Length > 0)
            {
                path.Append('/').Append(label);
            }
        }

        return path.ToString();
    }

    /// <summary>Numbers that sort as the steps do; the key of a whole begins the keys of its parts.</summary>
    public static int[] KeyOf(ReadOnlySpan<ProvisionStep> steps)
    {
        var key = new List<int>(steps.Length * 4);
        var style = LabelStyle.Number;
        foreach (var (unit, label) in steps)
        {
            style = label.Length == 0 ? LabelStyle.Number
                : unit is ProvisionUnit.Bracketed ? ProvisionLabel.StyleOf(label, style)
                : LabelStyle.Number;
            key.Add((int)unit);
            ProvisionLabel.AppendKey(key, label, isRoman: style == LabelStyle.Roman || unit == ProvisionUnit.Part);
        }

        return [.. key];
    }

    private static StringBuilder AppendUnit(StringBuilder text, ProvisionUnit unit, string label)
    {
        text.Append(text.Length > 0 ? " " : string.Empty).Append(unit.Abbreviation());
        return label.Length > 0 ? text.Append(' ').Append(label) : text;
    }

    private static bool HasParagraphAfter(ReadOnlySpan<ProvisionStep> steps)
    {
        foreach (var step in steps)
        {
            if (step.Unit == ProvisionUnit.Paragraph)
            {
                return true;
            }
        }

        return false;
    }
}
