namespace IcsModel.Organisations;

/// <summary>Finds organisations by their names, past and present.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<Organisation>> byWords = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Organisation> all;

    internal NameIndex(IReadOnlyList<Organisation> all)
    {
        this.all = all;
        foreach (var organisation in all)
        {
            foreach (var name in organisation.Names)
            {
                Add(organisation, NameKey.Of(name.Text).Words);
            }
        }
    }

    internal IReadOnlyList<Organisation> Find(string name)
    {
        var key = NameKey.Of(name);
        return byWords.TryGetValue(key.Words, out var found) ? found.FindAll(organisation => key.Allows(organisation.Kind)).AsReadOnly() : [];
    }

    internal IReadOnlyList<Organisation> Nearest(string codeOrName, int most)
    {
        var (written, words) = (codeOrName.Trim(), NameKey.Of(codeOrName).Words);
        var near = new Dictionary<Organisation, int>(ReferenceEqualityComparer.Instance);
        foreach (var organisation in all)
        {
            See(near, organisation, NearMiss.Slips(written, organisation.Code));
            foreach (var name in organisation.Names)
            {
                See(near, organisation, SlipsInWhole(written, name.Text));
            }
        }

        foreach (var (known, organisations) in byWords)
        {
            var slips = NearMiss.Slips(words, known);
            organisations.ForEach(organisation => See(near, organisation, slips));
        }

        var nearest = new List<Organisation>(near.Keys);
        nearest.Sort((one, other) => Compare(near, one, other));
        return nearest.GetRange(0, Math.Min(nearest.Count, most)).AsReadOnly();
    }

    private static int Compare(Dictionary<Organisation, int> near, Organisation one, Organisation other)
    {
        var bySlips = near[one] - near[other];
        var byKind = (int)one.Kind - (int)other.Kind;
        return bySlips != 0 ? bySlips : byKind != 0 ? byKind : string.CompareOrdinal(one.Code, other.Code);
    }

    // Words that all boards or all trusts have in their names must not make two names alike.
    private static int? SlipsInWhole(string written, string name) =>
        NearMiss.Slips(written, name) is { } slips && slips <= Math.Max(1, NameKey.Of(name).Words.Length / 3) ? slips : null;

    private static void See(Dictionary<Organisation, int> near, Organisation organisation, int? slips)
    {
        if (slips is { } few && (!near.TryGetValue(organisation, out var least) || few < least))
        {
            near[organisation] = few;
        }
    }

    private void Add(Organisation organisation, string words)
    {
        if (!byWords.TryGetValue(words, out var named))
        {
            byWords.Add(words, named = []);
        }

        if (!named.Contains(organisation))
        {
            named.Add(organisation);
        }
    }
}
