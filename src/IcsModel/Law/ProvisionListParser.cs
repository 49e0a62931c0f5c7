using System.Collections.Immutable;

namespace IcsModel.Law;

/// <summary>Reads lists and runs of provisions, carrying the unit of each item over to the next.</summary>
internal static class ProvisionListParser
{
    /// <summary>The provisions of a list; empty only for a blank text.</summary>
    public static ImmutableArray<ProvisionRange> Parse(string text)
    {
        var ranges = ImmutableArray.CreateBuilder<ProvisionRange>();
        foreach (var sentence in Split(text, ';'))
        {
            AppendSentence(ranges, sentence);
        }

        return ranges.DrainToImmutable();
    }

    private static void AppendSentence(ImmutableArray<ProvisionRange>.Builder ranges, string sentence)
    {
        Provision? previous = null;
        foreach (var item in Split(sentence.Replace(" with ", ", ", StringComparison.Ordinal), ','))
        {
            if (ReadRange(item, previous) is { } range)
            {
                ranges.Add(range);
                previous = range.Last;
            }
            else
            {
                // Without a provision before it, the comma belongs to a heading: "Down syndrome, all ages".
                var name = Provision.Named(previous is null ? sentence : item);
                ranges.Add(new(name, name));
                if (previous is null)
                {
                    return;
                }
            }
        }
    }

    private static ProvisionRange? ReadRange(string item, Provision? previous)
    {
        var text = WithoutRemark(item);
        var dash = text.AsSpan().IndexOfAny('-', '–');
        if (dash < 0)
        {
            return ReadOne(text, previous) is { } one ? new(one, one) : null;
        }

        return ReadOne(text[..dash].Trim(), previous) is { } first && ReadOne(text[(dash + 1)..].Trim(), first) is { } last && first <= last
            ? new(first, last)
            : null;
    }

    private static Provision? ReadOne(string text, Provision? previous) =>
        Provision.TryParse(text, out var provision) ? provision
        : previous is null ? null
        : ReadRelative(text, previous);

    /// <summary>Reads labels without a unit: a bare one replaces the last unit's, a bracket the last of its own style.</summary>
    private static Provision? ReadRelative(string text, Provision previous)
    {
        var unitIndex = Array.FindLastIndex(previous.Steps, step => step.Unit is not (ProvisionUnit.Bracketed or ProvisionUnit.Dotted));
        var labels = new List<ProvisionStep>(capacity: 4);
        if (!ProvisionParser.TryParseBare(text, previous.Steps[unitIndex].Unit, labels))
        {
            return null;
        }

        var kept = labels[0].Unit == ProvisionUnit.Bracketed ? KeptBefore(labels[0].Label, previous.Steps) : unitIndex;
        return Provision.FromSteps([.. previous.Steps.AsSpan(0, kept), .. labels]);
    }

    private static int KeptBefore(string label, ProvisionStep[] steps)
    {
        var style = LabelStyle.Number;
        var match = steps.Length;
        for (var index = 0; index < steps.Length; index++)
        {
            var previousStyle = style;
            style = steps[index].Unit == ProvisionUnit.Bracketed ? ProvisionLabel.StyleOf(steps[index].Label, style) : LabelStyle.Number;
            if (steps[index].Unit == ProvisionUnit.Bracketed && ProvisionLabel.StyleOf(label, previousStyle) == style)
            {
                match = index;
            }
        }

        return match;
    }

    /// <summary>The item without a bracket behind it, or without the provision through which it applies: "s. 14D(1) via s. 14G(4)".</summary>
    private static string WithoutRemark(string item)
    {
        var (bracket, through) = (item.IndexOf(" (", StringComparison.Ordinal), item.IndexOf(" via ", StringComparison.Ordinal));
        var remark = bracket < 0 || (through >= 0 && through < bracket) ? through : bracket;
        return (remark < 0 ? item : item[..remark]).Trim();
    }

    private static IEnumerable<string> Split(string text, char separator)
    {
        var (depth, start) = (0, 0);
        for (var index = 0; index <= text.Length; index++)
        {
            var isEnd = index == text.Length || (depth == 0 && text[index] == separator);
            if (isEnd && text.AsSpan(start, index - start).Trim() is { IsEmpty: false } piece)
            {
                yield return piece.ToString();
            }

            start = isEnd ? index + 1 : start;
            depth += index == text.Length ? 0 : text[index] switch { '(' => 1, ')' => -1, _ => 0 };
        }
    }
}
