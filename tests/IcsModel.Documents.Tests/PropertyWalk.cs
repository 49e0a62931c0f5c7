using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using IcsModel.Documents.Tests.Schema;

namespace IcsModel.Documents.Tests;

/// <summary>Reaches every property of every type that a subject is made of, and sets one at a time.</summary>
/// <param name="write">Writes the subject as a document.</param>
/// <param name="read">Takes the subject out of a document.</param>
/// <param name="elsewhere">The properties of the subject that its own sections do not give.</param>
internal sealed class PropertyWalk<TSubject>(Func<TSubject, byte[]> write, Func<GovernanceDocument, TSubject?> read, params string[] elsewhere)
    where TSubject : class
{
    /// <summary>The types, each with how one of it becomes a subject.</summary>
    private Dictionary<Type, Func<object, TSubject>> Homes => field ??= FindHomes();

    internal IEnumerable<Type> Types => Homes.Keys;

    internal IEnumerable<string> Paths => Types.SelectMany(type => Settable(type).Select(property => $"{type.Name}.{property.Name}"));

    /// <summary>Sets a property to several values, and wants each under its name and back.</summary>
    internal void ShouldComeBack(string path)
    {
        var type = Types.Single(type => path.StartsWith(type.Name + ".", StringComparison.Ordinal));
        var property = type.GetProperty(path.Split('.')[1])!;
        var documents = new List<string>();
        foreach (var value in ValuesOf(property.PropertyType))
        {
            var subject = Homes[type](Put(type, property, value));

            var json = Write(subject);

            Read(json).ShouldBe(subject, json);
            json.ShouldContain(property.Name is "StatedOn" ? "\"statedOn\"" : NameOf(type, property));
            foreach (var word in WordsIn(value))
            {
                json.ShouldContain($"\"{JsonNamingPolicy.CamelCase.ConvertName(word.ToString())}\"");
            }

            SchemaKeeping.ShouldKeepToSchema(json);
            documents.Add(json);
        }

        KeptDocuments.Keep($"{typeof(TSubject).Name}.{path}", documents);
    }

    /// <summary>Gives every period its last day instead of the day after, and wants the same subject.</summary>
    internal void PeriodsMayEndWithTheirLastDay(int atLeast)
    {
        var types = Types.Where(type => type.GetProperty("From") is not null && type.GetProperty("To")?.PropertyType == typeof(LocalDate?)).ToList();

        types.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (var type in types)
        {
            var made = Activator.CreateInstance(type)!;
            type.GetProperty("From")!.SetValue(made, new LocalDate(2024, 1, 1));
            type.GetProperty("To")!.SetValue(made, new LocalDate(2025, 1, 1));
            var subject = Homes[type](made);

            var withLastDay = Write(subject).Replace("\"to\": \"2025-01-01\"", "\"lastDay\": \"2024-12-31\"", StringComparison.Ordinal);

            withLastDay.ShouldContain("lastDay");
            Read(withLastDay).ShouldBe(subject, withLastDay);
        }
    }

    internal string Write(TSubject subject) => Encoding.UTF8.GetString(write(subject));

    internal TSubject? Read(string json) => read(GovernanceDocumentReader.ReadJson(json).Document!);

    private static string NameOf(Type type, PropertyInfo property)
    {
        var name = property.PropertyType == typeof(bool?) && property.Name.StartsWith("Is", StringComparison.Ordinal) ? property.Name[2..] : property.Name;
        var isShort = (type.Name, property.Name) is ("Person", "Id") or ("Body", "Name") or ("Clause", "Provides") or ("EntitledNominator", "Body") or ("Attendance", "Person");
        var isOwn = (type.Name, property.Name) is ("CommissioningHistory", "Groups");
        return isShort ? "" : isOwn ? "\"ccgs\"" : $"\"{JsonNamingPolicy.CamelCase.ConvertName(name)}\"";
    }

    private static IEnumerable<Enum> WordsIn(object? value) =>
        value is Enum word ? [word] : value is IEnumerable items ? items.OfType<Enum>() : [];

    private static IEnumerable<object?> ValuesOf(Type type)
    {
        var generator = new ModelGenerator(3);
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? Enum.GetValues(plain).Cast<object>()
            : plain == typeof(bool) ? [true, false]
            : plain.IsGenericType && plain.GetGenericArguments()[0].IsEnum ? Enum.GetValues(plain.GetGenericArguments()[0]).Cast<object>().Select(word => One(word.GetType(), word))
            : plain.IsGenericType ? Enumerable.Range(0, 20).Select(_ => generator.Make(plain, 4)).Where(list => !list!.Equals(plain.GetProperty("Unknown")!.GetValue(null)))
            : Enumerable.Range(0, 20).Select(_ => generator.Make(plain, 4));
    }

    private Dictionary<Type, Func<object, TSubject>> FindHomes()
    {
        var homes = new Dictionary<Type, Func<object, TSubject>> { [typeof(TSubject)] = made => (TSubject)made };
        var queue = new Queue<Type>(homes.Keys);
        while (queue.TryDequeue(out var holder))
        {
            foreach (var property in Settable(holder))
            {
                var isList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(FactList<>);
                var held = isList ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
                if (held.Namespace!.StartsWith("IcsModel", StringComparison.Ordinal) && held.IsClass && held != typeof(Actor) && !homes.ContainsKey(held))
                {
                    homes[held] = made => homes[holder](Put(holder, property, isList ? One(held, made) : made));
                    queue.Enqueue(held);
                }
            }
        }

        return homes;
    }

    private IEnumerable<PropertyInfo> Settable(Type type) =>
        ModelGenerator.SettableProperties(type).Where(property => type != typeof(TSubject) || !elsewhere.Contains(property.Name, StringComparer.Ordinal));

    private static object Put(Type holder, PropertyInfo property, object? value)
    {
        var made = Activator.CreateInstance(holder)!;
        property.SetValue(made, value);
        return made;
    }

    private static object One(Type item, object made) =>
        typeof(PropertyWalk<TSubject>).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [made])!;

    private static FactList<T> ListOf<T>(T item) => FactList.NotStated(item);
}
