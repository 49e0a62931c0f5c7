
namespace IcsModel.Reporting.Text;

/// <summary>Writes paragraphs wrapped at a width, with hanging indents and, on a terminal, colours.</summary>
/// <remarks>Whatever is written is made safe for a terminal and the log of a build first. Only addresses of the web may stand out over the width.</remarks>
internal sealed class TextPage(TextWriter writer, int width, bool hasColours)
{
    private const string Reset = "\u001b[0m";

    /// <summary>An empty line.</summary>
    internal void Blank() => writer.Write('\n');

    /// <summary>A paragraph: its first line starts at <paramref name="indent"/>, the others at <paramref name="hang"/> or, without it, below the first.</summary>
    internal void Paragraph(string text, int indent = 0, int? hang = null, Tone tone = Tone.Plain)
    {
        var rest = SafeText.ForLog(text).AsSpan();
        var (margin, room) = (indent, width - indent);
        do
        {
            var (taken, next) = Wrap(rest, room);
            Line(rest[..taken], margin, tone);
            rest = rest[next..];
            margin = hang ?? indent;
            room = width - margin;
        }
        while (rest.Length > 0);
    }

    // Where the line ends and where the next one starts.
    private static (int Taken, int Next) Wrap(ReadOnlySpan<char> text, int room)
    {
        if (text.Length <= room)
        {
            return (text.Length, text.Length);
        }

        var end = text[..(room + 1)].LastIndexOf(' ');
        if (end > 0)
        {
            return (end, end + 1);
        }

        return IsAddress(text) ? AfterWord(text) : (WithWholePair(text, room), WithWholePair(text, room));
    }

    private static bool IsAddress(ReadOnlySpan<char> text) => text.TrimStart('(').StartsWith("https://", StringComparison.Ordinal);

    private static (int Taken, int Next) AfterWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end < 0 ? (text.Length, text.Length) : (end, end + 1);
    }

    private static int WithWholePair(ReadOnlySpan<char> text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    /// <summary>One line as it is, which somebody has already fitted to the width.</summary>
    internal void Line(string line, int indent, Tone tone) => Line(SafeText.ForLog(line).AsSpan().TrimEnd(), indent, tone);

    private void Line(ReadOnlySpan<char> line, int margin, Tone tone)
    {
        for (var i = 0; i < margin && line.Length > 0; i++)
        {
            writer.Write(' ');
        }

        var colour = hasColours ? Colour(tone) : null;
        writer.Write(colour);
        writer.Write(line);
        writer.Write(colour is null ? null : Reset);
        writer.Write('\n');
    }

    private static string? Colour(Tone tone) =>
        tone switch
        {
            Tone.Heading => "\u001b[1m",
            Tone.Alarm => "\u001b[1;31m",
            Tone.Caution => "\u001b[33m",
            Tone.Muted => "\u001b[2m",
            _ => null,
        };
}
