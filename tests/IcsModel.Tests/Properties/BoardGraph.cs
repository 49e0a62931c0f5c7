using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using IcsModel.Boards;

namespace IcsModel.Tests.Properties;

/// <summary>One property of one record somewhere in a board, with a way to put another value in its place.</summary>
/// <param name="Holder">The type that declares it.</param>
/// <param name="Path">Where it is, such as <c>Members[3].Appointment.By</c>.</param>
/// <param name="Type">The declared type.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Put">The board with another value there.</param>
internal sealed record Place(Type Holder, string Path, Type Type, object? Value, Func<object?, IntegratedCareBoard> Put)
{
    internal string Name => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The path without positions, such as <c>Members.Appointment.By</c>.</summary>
    internal string Fact => string.Concat(Path.Split('[', ']').Where((_, i) => i % 2 == 0));

    internal bool IsList => Lists.IsList(Type);

    /// <summary>Whether the rules on the composition of a board may read it; the facts of its governance beyond that outnumber these.</summary>
    internal bool IsOfComposition => CompositionFacts.Contain(Holder, Name);
}

/// <summary>Walks the whole graph of a board by reflection, so that no fact added later escapes the properties.</summary>
internal static class BoardGraph
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();
    private static readonly ConcurrentDictionary<Type, MethodInfo> Clones = new();

    internal static IEnumerable<Place> PlacesOf(IntegratedCareBoard board) => Walk(board, string.Empty, made => (IntegratedCareBoard)made);

    internal static PropertyInfo[] Facts(Type type) =>
        Known.GetOrAdd(
            type,
            holder => [.. holder.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null)]);

    internal static bool IsRecord(Type type) => type.IsClass && type.Namespace!.StartsWith("IcsModel", StringComparison.Ordinal) && !Lists.IsList(type);

    private static IEnumerable<Place> Walk(object record, string path, Func<object, IntegratedCareBoard> home)
    {
        foreach (var property in Facts(record.GetType()))
        {
            var here = new Place(
                record.GetType(),
                path.Length == 0 ? property.Name : $"{path}.{property.Name}",
                property.PropertyType,
                property.GetValue(record),
                value => home(With(record, property, value)));
            yield return here;
            foreach (var inner in Inside(here))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<Place> Inside(Place here)
    {
        switch (here.Value)
        {
            case null:
                return [];
            case Actor { Body: { } body } actor:
                return Walk(body, here.Path + ".Body", made => here.Put(With(actor, (Body)made)));
            case Actor:
                return [];
            case var list when here.IsList:
                var lists = Lists.For(here.Type);
                return Enumerable.Range(0, lists.Count(list)).SelectMany(
                    i => Walk(lists.At(list, i), $"{here.Path}[{i}]", made => here.Put(lists.Replace(list, i, made))));
            case var value:
                return IsRecord(here.Type) ? Walk(value, here.Path, here.Put) : [];
        }
    }

    private static Actor With(Actor actor, Body body) => actor.Office is { } office ? Actor.OfOffice(office, body) : Actor.OfBody(body);

    private static object With(object record, PropertyInfo property, object? value)
    {
        var clone = Clones.GetOrAdd(record.GetType(), type => type.GetMethod("<Clone>$")!).Invoke(record, null)!;
        property.SetValue(clone, value);
        return clone;
    }
}

/// <summary>Changes lists of facts whose item type is known only at run time.</summary>
internal abstract class Lists
{
    private static readonly ConcurrentDictionary<Type, Lists> Known = new();

    internal abstract Type Item { get; }

    internal static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>);

    internal static Lists For(Type list) =>
        Known.GetOrAdd(list, type => (Lists)RuntimeHelpers.GetUninitializedObject(typeof(Of<>).MakeGenericType(type.GetGenericArguments())));

    internal abstract int Count(object list);

    internal abstract object At(object list, int position);

    internal abstract Completeness CompletenessOf(object list);

    internal abstract object WithCompleteness(object list, Completeness completeness);

    internal abstract object Change(object list, Func<IEnumerable<object>, IEnumerable<object>> change);

    internal object Unknown(object list) => WithCompleteness(Change(list, _ => []), Completeness.NotStated);

    internal object Replace(object list, int position, object item) => Change(list, items => items.Select((old, i) => i == position ? item : old));

    internal object Without(object list, int position) => Change(list, items => items.Where((_, i) => i != position));

    private sealed class Of<T> : Lists
        where T : notnull
    {
        internal override Type Item => typeof(T);

        internal override int Count(object list) => ((FactList<T>)list).Count;

        internal override object At(object list, int position) => ((FactList<T>)list)[position];

        internal override Completeness CompletenessOf(object list) => ((FactList<T>)list).Completeness;

        internal override object WithCompleteness(object list, Completeness completeness) => ((FactList<T>)list).WithCompleteness(completeness);

        internal override object Change(object list, Func<IEnumerable<object>, IEnumerable<object>> change)
        {
            var facts = (FactList<T>)list;
            return FactList.NotStated<T>([.. change(facts.Cast<object>()).Cast<T>()]).WithCompleteness(facts.Completeness);
        }
    }
}
