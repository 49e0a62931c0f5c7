namespace IcsModel.Documents.Tests.Schema;

/// <summary>Keeps documents that tests write, for another program to look at: in the folder that <c>ICSMODEL_KEEP_DOCUMENTS</c> names, if there is one.</summary>
internal static class KeptDocuments
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ICSMODEL_KEEP_DOCUMENTS");

    /// <summary>Keeps several documents in one file, as a list.</summary>
    internal static void Keep(string name, IEnumerable<string> documents)
    {
        if (!string.IsNullOrEmpty(Folder))
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(Path.Combine(Folder, name + ".json"), $"[{string.Join(',', documents)}]");
        }
    }
}
