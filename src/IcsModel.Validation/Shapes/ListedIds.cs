namespace IcsModel.Validation.Shapes;

/// <summary>The ids that lists give, as far as the lists say that they name everything.</summary>
internal sealed class ListedIds
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private bool mayBeOthers;

    /// <summary>Adds the ids of a list; one that is not stated complete, or has an entry without an id, may hold any.</summary>
    internal ListedIds Add<T>(FactList<T> list, Func<T, string?> idOf)
    {
        AddOthersUnless(list.IsComplete);
        foreach (var item in list)
        {
            if (idOf(item) is { } id && !string.IsNullOrWhiteSpace(id))
            {
                ids.Add(id);
            }
            else
            {
                mayBeOthers = true;
            }
        }

        return this;
    }

    /// <summary>Allows for ids that are not listed, unless everything is.</summary>
    internal ListedIds AddOthersUnless(bool everythingIsListed)
    {
        mayBeOthers |= !everythingIsListed;
        return this;
    }

    /// <summary>Whether an id is surely none of those listed.</summary>
    internal bool Lacks(string? id) => !mayBeOthers && !string.IsNullOrWhiteSpace(id) && !ids.Contains(id);
}
