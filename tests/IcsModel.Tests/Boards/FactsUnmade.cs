using System.Reflection;
using IcsModel.Commissioning;
using IcsModel.Systems;

namespace IcsModel.Tests.Boards;

/// <summary>Takes knowledge away from a subject, one fact at a time: a field no longer known, a list no longer stated complete, an entry no longer listed.</summary>
internal static class FactsUnmade
{
    private static readonly string[] Delimiters = ["To", "StatedOn", "EstablishedOn", "AbolishedOn"];

    internal static IEnumerable<(string Fact, T Subject)> OneFactLess<T>(T subject)
        where T : notnull => Less(subject).Select(less => (less.Fact, (T)less.Value));

    private static IEnumerable<(string Fact, object Value)> Less(object value)
    {
        if (value is Actor || value.GetType().Namespace?.StartsWith("IcsModel", StringComparison.Ordinal) != true || value.GetType().IsEnum)
        {
            return [];
        }

        return value.GetType() is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(FactList<>)
            ? (IEnumerable<(string, object)>)typeof(FactsUnmade).GetMethod(nameof(LessOfList), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(list.GetGenericArguments()[0]).Invoke(null, [value])!
            : LessOfRecord(value);
    }

    /// <summary>Whether a property delimits: without it, what it belongs to has been there throughout or still is, or more is compared.</summary>
    private static bool Delimits(PropertyInfo property) =>
        Delimiters.Contains(property.Name)
        || property.Equals(typeof(Council).GetProperty(nameof(Council.From)))
        || property.Equals(typeof(CommissioningHistory).GetProperty(nameof(CommissioningHistory.BoundarySlivers)));

    private static IEnumerable<(string Fact, object Value)> LessOfRecord(object record)
    {
        foreach (var property in record.GetType().GetProperties().Where(property => property.CanWrite && !Delimits(property)))
        {
            if (property.GetValue(record) is not { } known)
            {
                continue;
            }

            if (!property.PropertyType.IsGenericType || Nullable.GetUnderlyingType(property.PropertyType) is not null)
            {
                yield return (property.Name, With(record, property, null));
            }

            foreach (var (fact, less) in Less(known))
            {
                yield return ($"{property.Name}/{fact}", With(record, property, less));
            }
        }
    }

    private static IEnumerable<(string Fact, object Value)> LessOfList<T>(FactList<T> list)
        where T : notnull
    {
        if (list.Completeness != Completeness.NotStated)
        {
            yield return ("complete", list.WithCompleteness(Completeness.NotStated));
        }

        for (var i = 0; i < list.Count; i++)
        {
            yield return ($"{i} unlisted", FactList.NotStated<T>([.. list.Where((_, position) => position != i)]));
            foreach (var (fact, less) in Less(list[i]))
            {
                T[] items = [.. list];
                items[i] = (T)less;
                yield return ($"{i}/{fact}", FactList.NotStated<T>(items).WithCompleteness(list.Completeness));
            }
        }
    }

    private static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
