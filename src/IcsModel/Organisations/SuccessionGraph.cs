using System.Collections.ObjectModel;

namespace IcsModel.Organisations;

/// <summary>The successions by the organisation before and by the one after.</summary>
internal sealed class SuccessionGraph
{
    private readonly Dictionary<(OrganisationKind Kind, string Code), List<Succession>> from = [];
    private readonly Dictionary<(OrganisationKind Kind, string Code), List<Succession>> to = [];

    internal SuccessionGraph(Succession[] successions)
    {
        All = Array.AsReadOnly(successions);
        foreach (var succession in successions)
        {
            Add(from, succession.From, succession);
            Add(to, succession.To, succession);
        }
    }

    internal IReadOnlyList<Succession> All { get; }

    internal IReadOnlyList<Succession> From(Organisation organisation) => In(from, organisation);

    internal IReadOnlyList<Succession> To(Organisation organisation) => In(to, organisation);

    private static ReadOnlyCollection<Succession> In(Dictionary<(OrganisationKind Kind, string Code), List<Succession>> index, Organisation organisation) =>
        index.TryGetValue(KeyOf(organisation), out var found) ? found.AsReadOnly() : ReadOnlyCollection<Succession>.Empty;

    private static (OrganisationKind Kind, string Code) KeyOf(Organisation organisation) => (organisation.Kind, organisation.Code);

    private static void Add(Dictionary<(OrganisationKind Kind, string Code), List<Succession>> index, Organisation organisation, Succession succession)
    {
        var key = KeyOf(organisation);
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(succession);
    }
}
