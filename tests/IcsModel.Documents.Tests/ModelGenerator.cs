using System.Collections;
using System.Reflection;

namespace IcsModel.Documents.Tests;

/// <summary>Makes any value of the model by reflection, so that no property added later escapes the tests.</summary>
internal sealed class ModelGenerator(int seed)
{
    private static readonly string[] Texts =
    [
        "", " ", "QKS", "NHS Exampleshire", "St George's & \"Sons\" <b>", "línea\nnext\ttab", "İstanbul ıI", "😀 日本", "true", "null", "1.10", "2024-02-30",
        "nhsEngland", "~", "#x", "\u2028\u0001\uFEFF", "a/b~c", "\\", "- x: y",
    ];

    private readonly Random random = new(seed);

    internal T Make<T>() => (T)Make(typeof(T), 0)!;

    internal static IEnumerable<PropertyInfo> SettableProperties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null);

    internal object? Make(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => Texts[random.Next(Texts.Length)],
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => random.Next(4) == 0 ? int.MinValue : random.Next(-3, 100),
            _ when type == typeof(LocalDate) => new LocalDate(1, 1, 1).PlusDays(random.Next(3652059)),
            _ when type == typeof(Actor) => MakeActor(depth),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
            _ when type.IsGenericType => MakeList(type, depth),
            _ => MakeRecord(type, depth),
        };
    }

    private Actor MakeActor(int depth) =>
        random.Next(5) switch
        {
            0 => Actor.OfOffice((Office)Make(typeof(Office), depth)!),
            1 => Actor.OfOffice((Office)Make(typeof(Office), depth)!, (Body)Make(typeof(Body), depth)!),
            2 => Actor.OfPanel("Panel " + Make(typeof(string), depth)),
            3 => random.Next(2) == 0 ? Actor.NhsEngland : Actor.SecretaryOfState,
            _ => Actor.OfBody((Body)Make(typeof(Body), depth)!),
        };

    private object MakeList(Type type, int depth)
    {
        var item = type.GetGenericArguments()[0];
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var i = random.Next(depth > 3 ? 2 : 4); i > 0; i--)
        {
            items.Add(Make(item, depth + 1));
        }

        return typeof(ModelGenerator).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .Invoke(null, [items, (Completeness)random.Next(3)])!;
    }

    private static FactList<T> ListOf<T>(List<T> items, Completeness completeness) =>
        FactList.NotStated<T>([.. items]).WithCompleteness(completeness);

    private object MakeRecord(Type type, int depth)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in SettableProperties(type))
        {
            if (random.Next(3) > 0)
            {
                property.SetValue(made, Make(property.PropertyType, depth + 1));
            }
        }

        EndAfterBeginning(made, "From", "To");
        EndAfterBeginning(made, "EstablishedOn", "AbolishedOn");
        return made;
    }

    private static void EndAfterBeginning(object made, string from, string to)
    {
        if (made.GetType().GetProperty(from)?.GetValue(made) is LocalDate first
            && made.GetType().GetProperty(to) is { } end
            && end.GetValue(made) is LocalDate next
            && next <= first)
        {
            end.SetValue(made, null);
        }
    }
}
