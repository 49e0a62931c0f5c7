namespace IcsModel.Reporting.Sarif;

/// <summary>From the path of a file to its address in a log.</summary>
internal static class ArtifactUri
{
    /// <summary>A reference relative to the root of the sources for a relative path, an absolute address for an absolute one.</summary>
    internal static string Of(string path)
    {
        var unified = path.Replace('\\', '/');
        if (!unified.StartsWith('/') && unified is not [_, ':', '/', ..])
        {
            return Escaped(unified.StartsWith("./", StringComparison.Ordinal) ? unified[2..] : unified);
        }

        // The colon of a drive is no scheme once the scheme is given.
        var absolute = Escaped(unified.TrimStart('/')).Replace("%3A", ":", StringComparison.Ordinal);
        return "file:///" + absolute;
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
