namespace IcsModel.DocsTests;

/// <summary>A block of C# on a page, without the namespaces it opens and without indentation.</summary>
/// <param name="Page">The path of the page from the root of the repository.</param>
/// <param name="Line">The line of its first line of code, counted from 1.</param>
/// <param name="Code">Its lines, joined.</param>
internal sealed record CodeBlock(string Page, int Line, string Code)
{
    /// <summary>Every block of a page.</summary>
    internal static IEnumerable<CodeBlock> On(string page)
    {
        var lines = File.ReadAllLines(page);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is "```csharp")
            {
                var end = Array.IndexOf(lines, "```", i);
                yield return new(Repository.NameOf(page), i + 2, Plain(lines[(i + 1)..end]));
                i = end;
            }
        }
    }

    /// <summary>Lines of code as they are compared: each without what stands around it, empty ones and the namespaces left out.</summary>
    internal static string Plain(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0 && !IsNamespace(line)));

    private static bool IsNamespace(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
