using System.Text;
using System.Text.Json;

namespace IcsModel.Documents.Sources;

/// <summary>Reads JSON into a tree of values with their places.</summary>
internal static class JsonSource
{
    // One level more than we allow, so that the limit is ours to report.
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DocumentLimits.MaxDepth + 1,
    };

    internal static SourceNode? Read(ReadOnlySpan<byte> utf8, ErrorLog errors)
    {
        var builder = new TreeBuilder(errors);
        var positions = new TextPositions(utf8);
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            while (reader.Read())
            {
                if (!Take(ref reader, builder, positions.At((int)reader.TokenStartIndex)))
                {
                    return null;
                }
            }

            return builder.Root;
        }
        catch (JsonException exception)
        {
            Explain(exception, utf8, reader.TokenType, builder);
            return null;
        }
        catch (InvalidOperationException)
        {
            // What the reader says of an escape that names half of a surrogate pair.
            builder.Stop(
                DocumentErrorCodes.Characters,
                positions.At((int)reader.TokenStartIndex),
                "The text holds half of a surrogate pair, which is no character.");
            return null;
        }
    }

    private static bool Take(ref Utf8JsonReader reader, TreeBuilder builder, SourcePosition at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                return builder.Name(reader.GetString()!, at);
            case JsonTokenType.String:
                return builder.Scalar(SourceKind.Text, reader.GetString(), at);
            case JsonTokenType.Number:
                return builder.Scalar(SourceKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), at);
            case JsonTokenType.True:
                return builder.Scalar(SourceKind.Truth, "true", at);
            case JsonTokenType.False:
                return builder.Scalar(SourceKind.Truth, "false", at);
            case JsonTokenType.StartObject:
                return builder.Open(SourceKind.Object, at);
            case JsonTokenType.StartArray:
                return builder.Open(SourceKind.List, at);
            case JsonTokenType.Null:
                return builder.Scalar(SourceKind.Null, text: null, at);
            default:
                builder.Close();
                return true;
        }
    }

    private static void Explain(JsonException exception, ReadOnlySpan<byte> utf8, JsonTokenType last, TreeBuilder builder)
    {
        var offset = OffsetOf(exception, utf8);
        var at = new TextPositions(utf8).At(offset);
        if (offset < utf8.Length)
        {
            builder.Stop(DocumentErrorCodes.Syntax, at, JsonSyntax.Describe(utf8[offset..], last));
        }
        else if (last == JsonTokenType.None)
        {
            builder.Stop(DocumentErrorCodes.Empty, SourcePosition.Start, "The document is empty.");
        }
        else
        {
            builder.Stop(DocumentErrorCodes.Syntax, at, "The text ends before the JSON does.");
        }
    }

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var next = utf8[offset..].IndexOf((byte)'\n');
            if (next < 0)
            {
                return utf8.Length;
            }

            offset += next + 1;
        }

        return (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), utf8.Length);
    }
}
