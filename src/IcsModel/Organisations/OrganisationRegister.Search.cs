namespace IcsModel.Organisations;

/// <content>Finding organisations by what people write.</content>
public sealed partial class OrganisationRegister
{
    private readonly Lazy<NameIndex> names;

    /// <summary>Finds the organisations that have or had a code or name, in the order of <see cref="OrganisationKind"/>.</summary>
    /// <remarks>
    /// A code decides before a name. Case, punctuation and blanks do not matter, <c>&amp;</c> is read as <c>and</c>, and the words for what an organisation is
    /// may be left out: <c>Kent and Medway</c> finds the board, the group before it and the system before both. No culture matters.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public IReadOnlyList<Organisation> Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        var code = codeOrName.Trim();
        var found = new List<Organisation>();
        foreach (var section in InOrder())
        {
            if (section.Find(code) is { } organisation)
            {
                found.Add(organisation);
            }
        }

        return found.Count > 0 ? found.AsReadOnly() : names.Value.Find(codeOrName);
    }

    /// <summary>The organisations somebody may have meant who wrote a code or name that is not known, those with the fewest slips first; no more than <paramref name="most"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="codeOrName"/> is null.</exception>
    public IReadOnlyList<Organisation> Nearest(string codeOrName, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        return names.Value.Nearest(codeOrName, most);
    }

    private RegisterSection[] InOrder() => [boards, groups, trusts, councils, regions, locations, systems];
}
