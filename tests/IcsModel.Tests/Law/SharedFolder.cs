namespace IcsModel.Tests.Law;

/// <summary>Finds the folder of notes on the law and data that stands beside the repository.</summary>
internal static class SharedFolder
{
    public static string? Path { get; } = Candidates().FirstOrDefault(Directory.Exists);

    public static string[] ReadLines(params string[] path) => File.ReadAllLines(System.IO.Path.Combine([Path!, .. path]));

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("ICSMODEL_SHARED") is { Length: > 0 } named)
        {
            yield return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "IcsModel.sln")))
        {
            folder = folder.Parent;
        }

        if (folder?.Parent is { } parent)
        {
            yield return System.IO.Path.Combine(parent.FullName, "shared");
        }
    }
}
