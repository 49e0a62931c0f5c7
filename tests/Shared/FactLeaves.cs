using System.Collections;
using System.Globalization;
using System.Reflection;

namespace IcsModel.TestSupport;

/// <summary>Finds every stated fact of a subject by reflection, so that no fact added later is overlooked.</summary>
internal static class FactLeaves
{
    internal static IEnumerable<FactLeaf<TSubject>> Of<TSubject>(TSubject subject)
        where TSubject : notnull => OfRecord(subject, string.Empty, made => (TSubject)made);

    private static IEnumerable<FactLeaf<TSubject>> OfRecord<TSubject>(object record, string path, Func<object, TSubject> home)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.CanWrite))
        {
            if (property.GetValue(record) is not { } value)
            {
                continue;
            }

            var pointer = $"{path}/{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            TSubject Put(object? other) => home(With(record, property, other));
            foreach (var leaf in IsList(property.PropertyType) ? OfList(value, pointer, Put) : OfValue(value, pointer, Put))
            {
                yield return leaf;
            }
        }
    }

    private static IEnumerable<FactLeaf<TSubject>> OfValue<TSubject>(object value, string pointer, Func<object?, TSubject> put)
    {
        if (value is Body or Person or Actor || !IsRecord(value.GetType()))
        {
            yield return new(pointer, value.GetType(), IsEntry: false, value, put);
        }

        foreach (var leaf in Inside(value, pointer, put))
        {
            yield return leaf;
        }
    }

    private static IEnumerable<FactLeaf<TSubject>> OfList<TSubject>(object list, string pointer, Func<object?, TSubject> put)
    {
        object[] items = [.. ((IEnumerable)list).Cast<object>()];
        for (var i = 0; i < items.Length; i++)
        {
            var position = i;
            var place = $"{pointer}/{i.ToString(CultureInfo.InvariantCulture)}";
            TSubject Put(object? other) => put(Relist(list, [.. items[..position], .. other is null ? Array.Empty<object>() : [other], .. items[(position + 1)..]]));
            yield return new(place, items[i].GetType(), IsEntry: true, items[i], Put);
            foreach (var leaf in Inside(items[i], place, Put))
            {
                yield return leaf;
            }
        }
    }

    /// <summary>Of a body its kind is a fact of its own; its code and name only say which it is.</summary>
    private static IEnumerable<FactLeaf<TSubject>> Inside<TSubject>(object value, string pointer, Func<object?, TSubject> put) =>
        value switch
        {
            Body { Kind: { } kind } body => [new(pointer + "/kind", typeof(BodyKind), IsEntry: false, kind, other => put(body with { Kind = (BodyKind?)other }))],
            Body or Person or Actor => [],
            _ => IsRecord(value.GetType()) ? OfRecord(value, pointer, put) : [],
        };

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>);

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace!.StartsWith("IcsModel", StringComparison.Ordinal);

    private static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object Relist(object list, object[] items) =>
        typeof(FactLeaves).GetMethod(nameof(RelistOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(list.GetType().GetGenericArguments()).Invoke(null, [list, items])!;

    private static FactList<T> RelistOf<T>(FactList<T> list, object[] items)
        where T : notnull => FactList.NotStated<T>([.. items.Cast<T>()]).WithCompleteness(list.Completeness);
}
