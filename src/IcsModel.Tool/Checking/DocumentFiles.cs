using IcsModel.Documents;

namespace IcsModel.Tool.Checking;

/// <summary>From the files and folders a caller names to the files to read.</summary>
/// <remarks>
/// Files stay in the order given; a folder stands for the .json, .yaml and .yml files in it and below it, in ordinal order of their paths.
/// Hidden files and folders and links to folders are passed over. A file reached twice, through a link or not, is read once.
/// </remarks>
internal sealed class DocumentFiles(List<DocumentError> errors)
{
    private readonly List<string> files = [];
    private readonly HashSet<string> seen = new(RealPath.Comparer);

    internal static List<string> Find(IReadOnlyList<string> paths, List<DocumentError> errors)
    {
        var found = new DocumentFiles(errors);
        foreach (var path in paths)
        {
            found.Add(path);
        }

        return found.files;
    }

    private void Add(string path)
    {
        if (!Directory.Exists(path))
        {
            AddFile(path);
            return;
        }

        var (inFolder, known) = (new List<string>(), errors.Count);
        Collect(path, inFolder);
        if (inFolder.Count == 0 && errors.Count == known)
        {
            Fail(path, "The folder holds no .json, .yaml or .yml file.");
        }

        inFolder.Sort(StringComparer.Ordinal);
        inFolder.ForEach(AddFile);
    }

    private void AddFile(string path)
    {
        if (seen.Add(RealPath.Of(path)))
        {
            files.Add(path);
        }
    }

    private void Collect(string folder, List<string> into)
    {
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                Collect(Path.Join(folder, file.Name), file, into);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(folder, "The folder cannot be listed.");
        }
    }

    private void Collect(string path, FileSystemInfo file, List<string> into)
    {
        if (file.Attributes.HasFlag(FileAttributes.Hidden))
        {
            return;
        }

        if (file is DirectoryInfo)
        {
            if (!file.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Collect(path, into);
            }
        }
        else if (Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".YAML" or ".YML")
        {
            into.Add(path);
        }
    }

    private void Fail(string path, string message) =>
        errors.Add(new()
        {
            Code = DocumentErrorCodes.UnreadableFile,
            FileName = path,
            Line = 1,
            Column = 1,
            Pointer = string.Empty,
            Message = message,
        });
}
