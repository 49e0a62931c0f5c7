namespace IcsModel.Testing;

/// <summary>Picks the item to be changed out of a list, and says what there is where it is not there.</summary>
internal static class Pick
{
    internal static FactList<T> Change<T>(FactList<T> list, Func<T, bool> which, Func<T, T> change, string parameter, string wanted, IEnumerable<string?> there)
    {
        ArgumentNullException.ThrowIfNull(change);
        return list.Any(which) ? list.WithChanged(which, change) : throw NotThere(parameter, wanted, there);
    }

    internal static FactList<T> ById<T>(FactList<T> list, Func<T, string?> idOf, string id, Func<T, T> change, string parameter = "id") =>
        Change(list, Has(idOf, id), change, parameter, id, list.Select(idOf));

    internal static FactList<T> WithoutId<T>(FactList<T> list, Func<T, string?> idOf, string id) =>
        list.Any(Has(idOf, id)) ? list.Without(Has(idOf, id)) : throw NotThere("id", id, list.Select(idOf));

    internal static ArgumentException NotThere(string parameter, string wanted, IEnumerable<string?> there) =>
        new($"{wanted} is not listed; listed are {string.Join(", ", there.Where(one => one is not null).Distinct(StringComparer.Ordinal).DefaultIfEmpty("none"))}.", parameter);

    private static Func<T, bool> Has<T>(Func<T, string?> idOf, string id) => item => string.Equals(idOf(item), id, StringComparison.Ordinal);
}
