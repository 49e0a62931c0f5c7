using System.Text;
using IcsModel.Documents.Binding;
using IcsModel.Documents.Sources;
using IcsModel.Rules;

namespace IcsModel.Documents;

/// <summary>Reads acknowledgements in JSON or YAML: a list <c>acknowledgements</c> of objects with the members of <see cref="Acknowledgement"/>.</summary>
/// <remarks>
/// <para>
/// <c>ruleId</c> and <c>subject</c> have to be given. The end is given as <c>until</c>, the first day on which an acknowledgement no longer holds, or as <c>lastDay</c>. A blank
/// <c>by</c>, <c>because</c> or <c>memberId</c> is the same as none.
/// </para>
/// <para>
/// A rule that the catalogue does not have is an error; ids that begin with <c>LOCAL-</c> are taken as they are, since a board's own constitution gives them. Whatever is
/// wrong comes back as errors with positions, never as an exception, and nothing is half-read. The limits are those of <see cref="DocumentLimits"/>.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var read = AcknowledgementReader.ReadFile("acknowledgements.yaml");
/// foreach (var acknowledgement in read.Document?.Acknowledgements ?? [])
/// {
///     Console.WriteLine($"{acknowledgement.RuleId} of {acknowledgement.Subject}: {acknowledgement.Because}");
/// }
/// </code>
/// </example>
public static class AcknowledgementReader
{
    /// <summary>Reads acknowledgements from UTF-8 text, with or without a byte order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="format">Its notation.</param>
    /// <param name="fileName">The file, for errors.</param>
    /// <param name="catalogue">The catalogue that has to have the rules; the current one unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a known format.</exception>
    public static AcknowledgementReadResult Read(ReadOnlySpan<byte> utf8, DocumentFormat format, string? fileName = null, RuleCatalogue? catalogue = null)
    {
        var errors = new ErrorLog(fileName);
        var root = SourceTree.Read(utf8, format, errors);
        var acknowledgements = root is null ? null : new AcknowledgementBinder(errors, catalogue ?? RuleCatalogue.Current).Document(root);
        return acknowledgements is not null && errors.IsEmpty
            ? new() { Document = new() { Acknowledgements = acknowledgements, SourceMap = new(root!, fileName) }, FileName = fileName }
            : Failed(errors, fileName);
    }

    /// <summary>Reads acknowledgements from JSON text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static AcknowledgementReadResult ReadJson(string json, RuleCatalogue? catalogue = null) => Read(json, DocumentFormat.Json, catalogue);

    /// <summary>Reads acknowledgements from YAML text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="yaml"/> is null.</exception>
    public static AcknowledgementReadResult ReadYaml(string yaml, RuleCatalogue? catalogue = null) => Read(yaml, DocumentFormat.Yaml, catalogue);

    /// <summary>Reads acknowledgements from a file whose name ends in .json, .yaml or .yml.</summary>
    /// <remarks>A file that is missing, cannot be opened or has another name is an error in the result.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static AcknowledgementReadResult ReadFile(string path, RuleCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var errors = new ErrorLog(path);
        return DocumentFile.FormatOf(path, errors, "a file of acknowledgements") is { } format && DocumentFile.Read(path, errors) is { } utf8
            ? Read(utf8, format, path, catalogue)
            : Failed(errors, path);
    }

    private static AcknowledgementReadResult Read(string text, DocumentFormat format, RuleCatalogue? catalogue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var errors = new ErrorLog(fileName: null);
        return SourceText.IsReadable(text, errors) ? Read(Encoding.UTF8.GetBytes(text), format, fileName: null, catalogue) : Failed(errors, fileName: null);
    }

    private static AcknowledgementReadResult Failed(ErrorLog errors, string? fileName) =>
        new() { Errors = errors.InOrderOfText(), FileName = fileName };
}
