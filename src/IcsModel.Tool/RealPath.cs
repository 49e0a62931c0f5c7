namespace IcsModel.Tool;

/// <summary>Where paths lead to in the end: whole, and without the links on their way.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>Compares such paths as file systems of this kind of machine do.</summary>
    internal static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The path that is left when every link is followed; links in a circle stay as they are.</summary>
    internal static string Of(string path)
    {
        var links = MostLinks;
        return Follow(Path.GetFullPath(path), ref links);
    }

    private static string Follow(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        folder = Follow(folder, ref links);
        path = Path.Join(folder, Path.GetFileName(path));
        return links > 0 && new FileInfo(path).LinkTarget is { } target && links-- > 0 ? Follow(Path.GetFullPath(target, folder), ref links) : path;
    }
}
