using IcsModel.Documents;
using NodaTime;

namespace IcsModel.Tool.Checking;

/// <summary>Finds out which of several documents tell of one system: those that give the same code of the board, or the same name of the system, and the same day.</summary>
/// <remarks>Documents of boards alone are never put together: two of one board are two accounts of it. Facts of different days are no facts of one day.</remarks>
internal static class DocumentGroups
{
    /// <summary>The documents in the order given, those of one system together in the place of the first of them.</summary>
    internal static List<List<DocumentReadResult>> Of(IReadOnlyList<DocumentReadResult> documents)
    {
        var groups = new List<List<DocumentReadResult>>();
        foreach (var document in documents)
        {
            var alike = groups.FindAll(group => group.Exists(other => TellOfTheSame(other, document) && DayOf(other) == DayOf(document)));
            if (alike.Count == 0)
            {
                groups.Add([document]);
                continue;
            }

            alike[0].Add(document);
            foreach (var further in alike.Skip(1))
            {
                alike[0].AddRange(further);
                groups.Remove(further);
            }
        }

        return [.. groups.SelectMany(group => group.Exists(TellsOfASystem) ? [group] : group.Select(document => new List<DocumentReadResult> { document }))];
    }

    /// <summary>What to know about a group of documents beside others that were not put together with it.</summary>
    internal static IEnumerable<string> NotesOn(List<DocumentReadResult> group, IReadOnlyList<DocumentReadResult> documents)
    {
        if (!group.Exists(TellsOfASystem))
        {
            yield break;
        }

        foreach (var other in documents.Where(other => !group.Exists(one => ReferenceEquals(one, other)) && group.Exists(one => TellOfTheSame(one, other))))
        {
            yield return $"{other.FileName} tells of the same system on another day ({(DayOf(other) is { } day ? IsoDay.Of(day) : "not stated")}), so that it is taken by itself.";
        }

        if (documents.Count > 1 && group is [{ Document: { Board.Code: null, System.Name: null } }])
        {
            yield return "The document gives neither the code of a board nor the name of a system, so that it is put together with no other.";
        }
    }

    private static bool TellsOfASystem(DocumentReadResult document) => document.Document!.System is not null;

    private static bool TellOfTheSame(DocumentReadResult one, DocumentReadResult other) =>
        AreSame(one.Document!.Board?.Code, other.Document!.Board?.Code) || AreSame(one.Document.System?.Name, other.Document.System?.Name);

    private static bool AreSame(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static LocalDate? DayOf(DocumentReadResult document) => document.Document!.StatedOn;
}
