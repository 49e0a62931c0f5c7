using System.Text;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Lookups;

/// <summary>Fetches the text of a lookup, or logs why it cannot.</summary>
internal static class LookupFile
{
    internal static string? Read(string path, ErrorLog errors)
    {
        if (DocumentFile.Read(path, LsoaLookupReader.MaxBytes, errors) is not { } utf8)
        {
            return null;
        }

        if (utf8.Length > LsoaLookupReader.MaxBytes)
        {
            errors.Add(DocumentErrorCodes.TooLarge, SourcePosition.Start, "", "A lookup may be 50 MB large at most.");
            return null;
        }

        return SourceText.IsUtf8(utf8, errors) ? Encoding.UTF8.GetString(SourceText.WithoutByteOrderMark(utf8)) : null;
    }
}
