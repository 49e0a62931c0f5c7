using System.Text;

namespace IcsModel.Documents.Sources;

/// <summary>Reads text in either notation into a tree of values with their places.</summary>
internal static class SourceTree
{
    /// <summary>The outermost value, or null with the reason logged.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a known format.</exception>
    internal static SourceNode? Read(ReadOnlySpan<byte> utf8, DocumentFormat format, ErrorLog errors)
    {
        if (format is not (DocumentFormat.Json or DocumentFormat.Yaml))
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "A document is in JSON or in YAML.");
        }

        return SourceText.IsReadable(utf8, errors) ? Parse(SourceText.WithoutByteOrderMark(utf8), format, errors) : null;
    }

    private static SourceNode? Parse(ReadOnlySpan<byte> utf8, DocumentFormat format, ErrorLog errors) =>
        format == DocumentFormat.Json ? JsonSource.Read(utf8, errors) : YamlSource.Read(Encoding.UTF8.GetString(utf8), errors);
}
