using IcsModel.Boards;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>The documents under <c>docs/examples/boards</c> of the repository that this assembly was built in.</summary>
internal static class ExampleFiles
{
    public static string Folder { get; } = Path.Combine(Root(), "docs", "examples", "boards");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Where(name => name is not "README.md").Order(StringComparer.Ordinal);

    /// <summary>The board of a document, which must be read without an error.</summary>
    public static IntegratedCareBoard Board(string name)
    {
        var result = GovernanceDocumentReader.ReadFile(PathOf(name));

        result.Errors.Select(error => error.ToString()).ShouldBeEmpty();
        return result.Document!.Board!;
    }

    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the test assembly holds IcsModel.sln.");
    }
}
