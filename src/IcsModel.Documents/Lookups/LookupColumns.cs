using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Lookups;

/// <summary>Finds the columns of a lookup by the letters of their names; digits, which tell the year, and marks between words do not count.</summary>
internal sealed class LookupColumns(List<string> names, ErrorLog errors)
{
    private static readonly string[][] OfLsoas = [["lsoacd", "lsoacode", "lsoa"]];

    // An ODS code stays with a board whose area changes; a code of the Office for National Statistics does not.
    private static readonly string[][] OfBoards =
    [
        ["icbcdh", "icbodscode"],
        ["icbcd", "icbonscode", "icbcode"],
        ["icb", "board", "boardcode", "body", "bodycode"],
    ];

    internal int? Lsoas(string? named) => Find(named, OfLsoas, "LSOAs", "LSOA21CD");

    internal int? Boards(string? named) => Find(named, OfBoards, "boards", "ICB24CDH");

    private int? Find(string? named, string[][] known, string of, string example) => named is null ? Find(known, of, example) : Find(named);

    private int? Find(string[][] known, string of, string example)
    {
        foreach (var words in known)
        {
            var found = names.FindAll(name => words.Contains(Letters(name), StringComparer.Ordinal));
            if (found.Count == 1)
            {
                return names.IndexOf(found[0]);
            }

            if (found.Count > 1)
            {
                Refuse($"Several columns may be that of the {of}: {string.Join(", ", found)}. Name one of them.");
                return null;
            }
        }

        Refuse($"No column is named as one of {of}, such as {example}; there are {string.Join(", ", names)}. Name one of them.");
        return null;
    }

    private int? Find(string named)
    {
        var position = names.FindIndex(name => string.Equals(name, named, StringComparison.OrdinalIgnoreCase));
        if (position >= 0)
        {
            return position;
        }

        Refuse($"There is no column {named}; there are {string.Join(", ", names)}.");
        return null;
    }

    private void Refuse(string message) => errors.Add(DocumentErrorCodes.UnknownColumn, SourcePosition.Start, "", message);

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();
}
