using System.Text;

namespace IcsModel.Documents.Sources;

/// <summary>Refuses input that is too large or is no text, before a parser sees it.</summary>
internal static class SourceText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    /// <summary>Whether the bytes are text of a size that we read; if not, the reason is logged.</summary>
    internal static bool IsReadable(ReadOnlySpan<byte> utf8, ErrorLog errors)
    {
        if (utf8.Length > DocumentLimits.MaxBytes)
        {
            TooLarge(errors);
            return false;
        }

        return IsUtf8(utf8, errors);
    }

    /// <summary>Whether the bytes are text, whatever their number; if not, the reason is logged.</summary>
    internal static bool IsUtf8(ReadOnlySpan<byte> utf8, ErrorLog errors)
    {
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Refuse(utf8, index: 0, "The text is in UTF-16; save it in UTF-8.", errors);
        }

        if (utf8.IndexOf((byte)0) is var nul and >= 0)
        {
            return Refuse(utf8, nul, "The text holds a NUL character.", errors);
        }

        return System.Text.Unicode.Utf8.IsValid(utf8)
            || Refuse(utf8, IndexOfMalformed(utf8), "The text is not UTF-8 here.", errors);
    }

    internal static void TooLarge(ErrorLog errors) =>
        errors.Add(DocumentErrorCodes.TooLarge, SourcePosition.Start, "", "A document may be 5 MB large at most.");

    /// <summary>Whether UTF-16 text is all characters; if not, the reason is logged.</summary>
    internal static bool IsReadable(string text, ErrorLog errors)
    {
        if (IndexOfLoneSurrogate(text) is var index and >= 0)
        {
            return Refuse(Encoding.UTF8.GetBytes(text[..index]), index: null, "The text holds half of a surrogate pair, which is no character.", errors);
        }

        return true;
    }

    internal static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private static bool Refuse(ReadOnlySpan<byte> utf8, int? index, string message, ErrorLog errors)
    {
        var before = WithoutByteOrderMark(utf8[..(index ?? utf8.Length)]);
        errors.Add(DocumentErrorCodes.Characters, new TextPositions(before).At(before.Length), "", message);
        return false;
    }

    private static int IndexOfMalformed(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
