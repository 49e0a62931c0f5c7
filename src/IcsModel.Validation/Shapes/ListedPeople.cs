namespace IcsModel.Validation.Shapes;

/// <summary>The people that lists name, as far as the lists say who they are.</summary>
internal sealed class ListedPeople
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private bool mayBeOthers;

    /// <summary>Adds the people of a list; one that is not known, leaves something out or names somebody without an id may mean anybody.</summary>
    internal ListedPeople Add<T>(FactList<T> list, Func<T, Person?> personOf)
    {
        mayBeOthers |= list.Completeness == Completeness.Partial || (list.Count == 0 && !list.IsComplete);
        foreach (var item in list)
        {
            if (personOf(item)?.Id is { } id && !string.IsNullOrWhiteSpace(id))
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

    /// <summary>Whether the person is surely none of those listed.</summary>
    internal bool Lacks(Person? person) => !mayBeOthers && !string.IsNullOrWhiteSpace(person?.Id) && !ids.Contains(person.Id);
}
