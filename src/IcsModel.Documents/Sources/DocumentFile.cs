using System.Security;

namespace IcsModel.Documents.Sources;

/// <summary>Fetches the bytes of a file, or logs why it cannot.</summary>
internal static class DocumentFile
{
    internal static DocumentFormat? FormatOf(string path, ErrorLog errors, string what = "a governance document")
    {
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".JSON":
                return DocumentFormat.Json;
            case ".YAML" or ".YML":
                return DocumentFormat.Yaml;
            default:
                Add(DocumentErrorCodes.UnknownFormat, $"The name of {what} ends in .json, .yaml or .yml.", errors);
                return null;
        }
    }

    /// <summary>The bytes, one more than allowed at most, or null.</summary>
    internal static byte[]? Read(string path, ErrorLog errors) => Read(path, DocumentLimits.MaxBytes, errors);

    /// <summary>The bytes, one more than allowed at most, or null.</summary>
    internal static byte[]? Read(string path, int maxBytes, ErrorLog errors)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return ReadUpTo(maxBytes, file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            Add(DocumentErrorCodes.UnreadableFile, "There is no such file.", errors);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            Add(DocumentErrorCodes.UnreadableFile, "The file cannot be opened and read.", errors);
        }

        return null;
    }

    // The length is not asked for: a pipe has none.
    private static byte[] ReadUpTo(int maxBytes, FileStream file)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (file.Read(buffer, length, buffer.Length - length) is var read and > 0)
        {
            length += read;
            if (length > maxBytes)
            {
                break;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maxBytes + 1));
            }
        }

        return buffer[..length];
    }

    private static void Add(string code, string message, ErrorLog errors) => errors.Add(code, SourcePosition.Start, "", message);
}
