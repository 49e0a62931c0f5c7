using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using IcsModel.Systems;

namespace IcsModel.Documents.Tests;

/// <summary>Sets every property of every type that tells of a system, one at a time, and wants it back.</summary>
public sealed class EverySystemPropertyTests
{
    public static TheoryData<string> Paths => [.. Types.SelectMany(type => Settable(type).Select(property => $"{type.Name}.{property.Name}"))];

    private static readonly Dictionary<Type, Func<object, IntegratedCareSystem>> Homes = FindHomes();

    private static IEnumerable<Type> Types => Homes.Keys;

    [Theory]
    [MemberData(nameof(Paths))]
    public void Is_written_under_its_name_and_read_back(string path)
    {
        var type = Types.Single(type => path.StartsWith(type.Name + ".", StringComparison.Ordinal));
        var property = type.GetProperty(path.Split('.')[1])!;
        foreach (var value in ValuesOf(property.PropertyType))
        {
            var made = Activator.CreateInstance(type)!;
            property.SetValue(made, value);
            var system = Homes[type](made);

            var json = Encoding.UTF8.GetString(GovernanceDocumentWriter.WriteJson(system));

            GovernanceDocumentReader.ReadJson(json).Document!.System.ShouldBe(system, json);
            json.ShouldContain(property.Name is "StatedOn" ? "\"statedOn\"" : NameOf(type, property));
            foreach (var word in WordsIn(value))
            {
                json.ShouldContain($"\"{JsonNamingPolicy.CamelCase.ConvertName(word.ToString())}\"");
            }
        }
    }

    [Fact]
    public void Every_period_may_end_with_its_last_day()
    {
        var types = Types.Where(type => type.GetProperty("From") is not null && type.GetProperty("To")?.PropertyType == typeof(LocalDate?)).ToList();

        types.Count.ShouldBeGreaterThanOrEqualTo(9);
        foreach (var type in types)
        {
            var made = Activator.CreateInstance(type)!;
            type.GetProperty("From")!.SetValue(made, new LocalDate(2024, 1, 1));
            type.GetProperty("To")!.SetValue(made, new LocalDate(2025, 1, 1));
            var system = Homes[type](made);

            var json = Encoding.UTF8.GetString(GovernanceDocumentWriter.WriteJson(system));
            var withLastDay = json.Replace("\"to\": \"2025-01-01\"", "\"lastDay\": \"2024-12-31\"", StringComparison.Ordinal);

            withLastDay.ShouldContain("lastDay");
            GovernanceDocumentReader.ReadJson(withLastDay).Document!.System.ShouldBe(system, withLastDay);
        }
    }

    [Fact]
    public void A_whole_system_comes_back()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var made = new ModelGenerator(seed).Make<IntegratedCareSystem>();
            var system = made with { StatedOn = null, Board = null };

            var json = Encoding.UTF8.GetString(GovernanceDocumentWriter.WriteJson(system));

            GovernanceDocumentReader.ReadJson(json).Document!.System.ShouldBe(system, json);
        }
    }

    private static string NameOf(Type type, PropertyInfo property)
    {
        var name = property.PropertyType == typeof(bool?) && property.Name.StartsWith("Is", StringComparison.Ordinal) ? property.Name[2..] : property.Name;
        var isShort = (type.Name, property.Name) is ("Person", "Id") or ("Body", "Name") or ("Clause", "Provides") or ("EntitledNominator", "Body") or ("Attendance", "Person");
        return isShort ? "" : $"\"{JsonNamingPolicy.CamelCase.ConvertName(name)}\"";
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

    private static Dictionary<Type, Func<object, IntegratedCareSystem>> FindHomes()
    {
        var homes = new Dictionary<Type, Func<object, IntegratedCareSystem>> { [typeof(IntegratedCareSystem)] = made => (IntegratedCareSystem)made };
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

    /// <summary>The properties of a type that a system's own sections give; those of its board are tested with the board.</summary>
    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        ModelGenerator.SettableProperties(type).Where(property => type != typeof(IntegratedCareSystem) || property.Name is not ("Board" or "StatedOn"));

    private static object Put(Type holder, PropertyInfo property, object value)
    {
        var made = Activator.CreateInstance(holder)!;
        property.SetValue(made, value);
        return made;
    }

    private static object One(Type item, object made) =>
        typeof(EverySystemPropertyTests).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [made])!;

    private static FactList<T> ListOf<T>(T item) => FactList.NotStated(item);
}
