namespace IcsModel.DocsTests;

/// <summary>The repository that this assembly was built in.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    /// <summary>The pages with code: the README, those of packages and those of the folder of documents, the generated ones left out.</summary>
    internal static IEnumerable<string> Pages =>
        Directory.GetFiles(Path.Combine(Root, "docs"), "*.md").Append(Path.Combine(Root, "README.md")).Concat(PackagePages).Order(StringComparer.Ordinal);

    /// <summary>The pages that packages show, each in the folder of its project.</summary>
    internal static IEnumerable<string> PackagePages =>
        Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(project => Path.Combine(Path.GetDirectoryName(project)!, "README.md"));

    /// <summary>Every page, the generated ones and those beside the examples among them.</summary>
    internal static IEnumerable<string> AllPages =>
        Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md")).Concat(PackagePages).Order(StringComparer.Ordinal);

    /// <summary>The path of a file from the root of the repository.</summary>
    internal static string NameOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the test assembly holds IcsModel.sln.");
    }
}
