using System.Text;

namespace IcsModel.Documents.Sources;

/// <summary>Tells the line and column of offsets into UTF-8 text that are asked for in ascending order.</summary>
internal ref struct TextPositions(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int offset;
    private int line = 1;
    private int column = 1;

    internal SourcePosition At(int next)
    {
        var passed = utf8[offset..next];
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            line += passed.Count((byte)'\n');
            column = 1;
            passed = passed[(lastBreak + 1)..];
        }

        column += Encoding.UTF8.GetCharCount(passed);
        offset = next;
        return new(line, column);
    }
}
