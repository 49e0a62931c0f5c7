using System.Reflection;
using System.Text.Json;
using IcsModel.Boards;

namespace IcsModel.Documents.Tests;

/// <summary>Sets every property of every type of the model, one at a time, and wants it back.</summary>
public sealed class EveryPropertyTests
{
    public static TheoryData<string> Paths => [.. Types.SelectMany(type => ModelGenerator.SettableProperties(type).Select(property => $"{type.Name}.{property.Name}"))];

    private static readonly Dictionary<Type, Func<object, IntegratedCareBoard>> Homes = FindHomes();

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
            var board = Homes[type](made);

            var json = GovernanceDocumentWriter.WriteJsonText(board);

            GovernanceDocumentReader.ReadJson(json).Document!.Board.ShouldBe(board, json);
            json.ShouldContain(property.Name is "StatedOn" ? "\"statedOn\"" : NameOf(type, property));
            if (value is Enum word)
            {
                json.ShouldContain($": \"{JsonNamingPolicy.CamelCase.ConvertName(word.ToString())}\"");
            }
        }
    }

    [Fact]
    public void Covers_the_types_of_the_model() =>
        Types.Select(type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "Appointment", "Approval", "Attestation", "BoardAttendee", "BoardMember", "Body", "Clause", "Committee", "CommitteeMember", "Constitution",
            "ConstitutionSeat", "ConstitutionVariation", "Departure", "EmploymentSpell", "EntitledNominator", "IndependenceAssessment",
            "IntegratedCareBoard", "MentalIllnessServicesExpertise", "Nomination", "Person", "Secondment", "SkillsReview", "Vacancy",
        ]);

    private static string NameOf(Type type, PropertyInfo property)
    {
        var name = property.PropertyType == typeof(bool?) && property.Name.StartsWith("Is", StringComparison.Ordinal) ? property.Name[2..] : property.Name;
        var isShort = (type.Name, property.Name) is ("Person", "Id") or ("Body", "Name") or ("Clause", "Provides") or ("EntitledNominator", "Body");
        return isShort ? "" : $"\"{JsonNamingPolicy.CamelCase.ConvertName(name)}\"";
    }

    private static IEnumerable<object?> ValuesOf(Type type)
    {
        var generator = new ModelGenerator(3);
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum ? Enum.GetValues(plain).Cast<object>()
            : plain == typeof(bool) ? [true, false]
            : plain.IsGenericType ? Enumerable.Range(0, 20).Select(_ => generator.Make(plain, 4)).Where(list => !list!.Equals(plain.GetProperty("Unknown")!.GetValue(null)))
            : Enumerable.Range(0, 20).Select(_ => generator.Make(plain, 4));
    }

    private static Dictionary<Type, Func<object, IntegratedCareBoard>> FindHomes()
    {
        var homes = new Dictionary<Type, Func<object, IntegratedCareBoard>> { [typeof(IntegratedCareBoard)] = made => (IntegratedCareBoard)made };
        var queue = new Queue<Type>(homes.Keys);
        while (queue.TryDequeue(out var holder))
        {
            foreach (var property in ModelGenerator.SettableProperties(holder))
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

    private static object Put(Type holder, PropertyInfo property, object value)
    {
        var made = Activator.CreateInstance(holder)!;
        property.SetValue(made, value);
        return made;
    }

    private static object One(Type item, object made) =>
        typeof(EveryPropertyTests).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [made])!;

    private static FactList<T> ListOf<T>(T item) => FactList.NotStated(item);
}
