using System.Text;

namespace IcsModel.Organisations;

/// <summary>What of a name counts when names are compared: its words in capitals, without punctuation, and apart from them the words for what it names.</summary>
/// <param name="Words">The words in capitals with one blank between, such as <c>KENT AND MEDWAY</c>.</param>
/// <param name="Ending">The words for what it names, such as <c>ICB</c>; empty where there are none.</param>
internal readonly record struct NameKey(string Words, string Ending)
{
    private const string Board = "ICB";
    private const string Group = "CCG";
    private const string System = "ICS";
    private const string Council = "COUNCIL";
    private const string Trust = "NHS TRUST";
    private const string FoundationTrust = "NHS FOUNDATION TRUST";

    private static readonly string[] Beginnings = ["THE ", "NHS ", "LONDON BOROUGH OF ", "ROYAL BOROUGH OF "];

    // Longer ones first, where one ends in another.
    private static readonly (string Text, string Ending)[] Endings =
    [
        (" INTEGRATED CARE BOARD", Board), (" ICB", Board),
        (" CLINICAL COMMISSIONING GROUP", Group), (" CCG", Group),
        (" INTEGRATED CARE SYSTEM", System), (" ICS", System),
        (" NHS FOUNDATION TRUST", FoundationTrust), (" NHS TRUST", Trust),
        (" METROPOLITAN BOROUGH COUNCIL", Council), (" BOROUGH COUNCIL", Council), (" COUNTY COUNCIL", Council), (" CITY COUNCIL", Council), (" COUNCIL", Council),
    ];

    /// <summary>The key of a name; an ampersand is read as <c>and</c>, and "Bristol, City of" as "City of Bristol".</summary>
    internal static NameKey Of(string name)
    {
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        var isInverted = comma > 0 && name.EndsWith(" of", StringComparison.OrdinalIgnoreCase);
        var words = WordsOf(isInverted ? $"{name[(comma + 2)..]} {name[..comma]}" : name);
        foreach (var beginning in Beginnings)
        {
            words = words.StartsWith(beginning, StringComparison.Ordinal) ? words[beginning.Length..] : words;
        }

        foreach (var (text, ending) in Endings)
        {
            if (words.EndsWith(text, StringComparison.Ordinal))
            {
                return new(words[..^text.Length], ending);
            }
        }

        return new(words, string.Empty);
    }

    /// <summary>Whether the words for what it names, if there are any, allow an organisation of a kind.</summary>
    internal bool Allows(OrganisationKind kind) =>
        Ending switch
        {
            "" => true,
            Board => kind == OrganisationKind.IntegratedCareBoard,
            Group => kind == OrganisationKind.ClinicalCommissioningGroup,
            System => kind == OrganisationKind.NonStatutorySystem,
            Council => kind == OrganisationKind.ResponsibleLocalAuthority,
            Trust => kind == OrganisationKind.NhsTrust,
            _ => kind == OrganisationKind.NhsFoundationTrust,
        };

    private static string WordsOf(string name)
    {
        var words = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter == '&')
            {
                words.Append(words.Length > 0 && words[^1] != ' ' ? " AND " : "AND ");
            }
            else if (char.IsLetterOrDigit(letter))
            {
                words.Append(char.ToUpperInvariant(letter));
            }
            else if (letter is not ('\'' or '\u2019') && words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
