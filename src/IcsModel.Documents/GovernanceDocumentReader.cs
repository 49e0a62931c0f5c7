using System.Text;
using IcsModel.Documents.Binding;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents;

/// <summary>Reads governance documents: the facts of a board, a whole system or a commissioning history in JSON or YAML.</summary>
/// <remarks>
/// <para>
/// Whatever is wrong with a document comes back as errors with positions, never as an exception, and nothing is half-read. Errors of content
/// are collected in one pass; an error of notation ends it. The limits are those of <see cref="DocumentLimits"/>.
/// </para>
/// <para>
/// Members are named as in the model, in camelCase, booleans without <c>is</c>. What is left out or null is not known. A list is a plain array,
/// or an object with <c>complete</c> and <c>items</c> that says whether it names everything there is. In YAML a plain scalar that looks like a
/// number may stand where a text is asked for, as a version <c>1.10</c> may.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var result = GovernanceDocumentReader.ReadFile("board.yaml");
/// foreach (var error in result.Errors)
/// {
///     Console.Error.WriteLine(error);
/// }
///
/// var board = result.Document?.Board;
/// </code>
/// </example>
public static class GovernanceDocumentReader
{
    /// <summary>Reads a document from UTF-8 text, with or without a byte order mark.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a known format.</exception>
    public static DocumentReadResult Read(ReadOnlySpan<byte> utf8, DocumentFormat format, string? fileName = null)
    {
        var errors = new ErrorLog(fileName);
        return Bind(SourceTree.Read(utf8, format, errors), errors, fileName);
    }

    /// <summary>Reads a document from JSON text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static DocumentReadResult ReadJson(string json) => Read(json, DocumentFormat.Json);

    /// <summary>Reads a document from YAML text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="yaml"/> is null.</exception>
    public static DocumentReadResult ReadYaml(string yaml) => Read(yaml, DocumentFormat.Yaml);

    /// <summary>Reads a document from a file whose name ends in .json, .yaml or .yml.</summary>
    /// <remarks>A file that is missing, cannot be opened or has another name is an error in the result.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static DocumentReadResult ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var errors = new ErrorLog(path);
        return DocumentFile.FormatOf(path, errors) is { } format && DocumentFile.Read(path, errors) is { } utf8
            ? Read(utf8, format, path)
            : Failed(errors, path);
    }

    /// <summary>Puts documents that tell of one board or one system together, as if they stood in one text.</summary>
    /// <remarks>
    /// <para>
    /// Each document may give what the others leave out, and may repeat what they say. Members of one object come together; so do lists of words, and lists whose
    /// items all have an <c>id</c>, item by item. Any other list has to stand in one document, or alike in each.
    /// </para>
    /// <para>
    /// What two documents say differently is an error (<see cref="DocumentErrorCodes.Contradiction"/>) at the later of the two that names the place of the earlier; an item
    /// that a list stated complete elsewhere does not hold is one too. If any of the results holds errors, the answer is all of their errors.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="documents"/> is empty.</exception>
    public static DocumentReadResult Join(IReadOnlyList<DocumentReadResult> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (documents.Count == 0)
        {
            throw new ArgumentException("There is no document to put together with others.", nameof(documents));
        }

        if (documents.Any(document => document.Document is null))
        {
            return new() { Errors = ValueList.From(documents.SelectMany(document => document.Errors)) };
        }

        var errors = new ErrorLog(fileName: null);
        var root = new TreeJoiner(errors).Join(documents.Select(document => new SourcePart(document.Document!.SourceMap.Root, document.FileName)));
        return errors.IsEmpty ? Bind(root, errors, fileName: null) : Failed(errors, fileName: null);
    }

    private static DocumentReadResult Bind(SourceNode? root, ErrorLog errors, string? fileName)
    {
        var (board, system, history) = root is null ? default : new ModelBinder(errors).Document(root);
        return root is not null && errors.IsEmpty
            ? new() { Document = new() { Board = board, System = system, Commissioning = history, SourceMap = new(root, fileName) }, FileName = fileName }
            : Failed(errors, fileName);
    }

    private static DocumentReadResult Read(string text, DocumentFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        var errors = new ErrorLog(fileName: null);
        return SourceText.IsReadable(text, errors) ? Read(Encoding.UTF8.GetBytes(text), format) : Failed(errors, fileName: null);
    }

    private static DocumentReadResult Failed(ErrorLog errors, string? fileName) =>
        new() { Errors = errors.InOrderOfText(), FileName = fileName };
}
