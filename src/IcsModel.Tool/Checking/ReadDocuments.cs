using System.Diagnostics;
using IcsModel.Documents;
using IcsModel.Reporting;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>A document as it was read from a file, or from all the files that tell of one system.</summary>
/// <param name="Document">What is stated.</param>
/// <param name="Files">The files, as named by the caller.</param>
/// <param name="Notes">What to know about how they were read.</param>
internal sealed record ReadDocument(GovernanceDocument Document, ValueList<string> Files, ValueList<string> Notes)
{
    /// <summary>The day to ask about, and who named it.</summary>
    internal (LocalDate Day, AsAtSource Source) DayFor(LocalDate? asAt, Session session) =>
        asAt is { } given ? (given, AsAtSource.Option)
        : Document.StatedOn is { } stated ? (stated, AsAtSource.Document)
        : (session.Today(), AsAtSource.Today);
}

/// <summary>The documents that paths lead to, those of one system put together.</summary>
/// <param name="Documents">Those that could be read, in the order of their first files.</param>
/// <param name="Errors">Why others could not.</param>
internal sealed record ReadDocuments(IReadOnlyList<ReadDocument> Documents, IReadOnlyList<DocumentError> Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Reads everything that the paths lead to; a long run shows how far it has come.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="other">A file that is no document and may stand in a folder of them.</param>
    internal static ReadDocuments Of(IReadOnlyList<string> paths, Terminal terminal, string? other = null)
    {
        var (results, errors) = (new List<DocumentReadResult>(), new List<DocumentError>());
        var files = DocumentFiles.Find(paths, errors);
        if (other is not null && files.Count > 1)
        {
            var path = RealPath.Of(other);
            files.RemoveAll(file => RealPath.Comparer.Equals(RealPath.Of(file), path));
        }

        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < files.Count; i++)
        {
            if (terminal.ErrorIsTerminal && Stopwatch.GetElapsedTime(start) > Patience)
            {
                ProgressBar.Show(files.Count, i, position => results.Add(GovernanceDocumentReader.ReadFile(files[position])));
                break;
            }

            results.Add(GovernanceDocumentReader.ReadFile(files[i]));
        }

        errors.AddRange(results.SelectMany(result => result.Errors));
        results.RemoveAll(result => result.Document is null);
        return new(Join(results, errors), errors);
    }

    private static List<ReadDocument> Join(List<DocumentReadResult> results, List<DocumentError> errors)
    {
        var documents = new List<ReadDocument>();
        foreach (var group in DocumentGroups.Of(results))
        {
            var read = group is [var single] ? single : GovernanceDocumentReader.Join(group);
            if (read.Document is { } document)
            {
                documents.Add(new(document, [.. group.Select(part => part.FileName!)], [.. DocumentGroups.NotesOn(group, results)]));
            }

            errors.AddRange(group.Count > 1 ? read.Errors : []);
        }

        return documents;
    }
}
