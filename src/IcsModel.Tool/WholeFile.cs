using System.Text;

namespace IcsModel.Tool;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether the file was written; where not, what stood there before stands there still.</summary>
    internal static bool TryWrite(string file, string text)
    {
        try
        {
            Write(file, text);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static void Write(string file, string text)
    {
        // A link stays a link to the file that is replaced.
        var target = RealPath.Of(file);
        if (IsDevice(Path.GetFullPath(file)) || IsDevice(target))
        {
            File.WriteAllText(file, text, Utf8);
            return;
        }

        var part = Path.Join(Path.GetDirectoryName(target), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(part, text, Utf8);
            File.Move(part, target, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    // What stands for a device or a stream is written to; it cannot be replaced by a file.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
