using System.Collections;
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

        types.Count.ShouldBeGreaterThanOrEqualTo(15);
        foreach (var type in types)
        {
            var made = Activator.CreateInstance(type)!;
            type.GetProperty("From")!.SetValue(made, new LocalDate(2024, 1, 1));
            type.GetProperty("To")!.SetValue(made, new LocalDate(2025, 1, 1));
            var board = Homes[type](made);

            var json = GovernanceDocumentWriter.WriteJsonText(board);
            var withLastDay = json.Replace("\"to\": \"2025-01-01\"", "\"lastDay\": \"2024-12-31\"", StringComparison.Ordinal);

            withLastDay.ShouldContain("lastDay");
            GovernanceDocumentReader.ReadJson(withLastDay).Document!.Board.ShouldBe(board, withLastDay);
        }
    }

    [Fact]
    public void Covers_the_types_of_the_model() =>
        Types.Select(type => type.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "AccountingDirection", "AffectedBoard", "AnnualAccounts", "Appointment", "Approval", "Attendance", "Attestation", "AuthorisedSignatory",
            "BoardAccounts", "BoardAttendee", "BoardMember", "BoardSuccession", "Body", "CarriedOverNomination", "ChiefExecutiveEmploymentClause",
            "Clause", "Cluster", "CommissioningCommitteeSafeguards", "Committee", "CommitteeAllowance", "CommitteeMember", "CommitteeReport",
            "ConductArrangements", "ConflictHandling", "ConflictsPolicy", "ConflictsProvision", "Constitution", "ConstitutionSeat",
            "ConstitutionVariation", "ConstitutionVersion", "Declaration", "Delegation", "Departure", "DevelopmentAgreement", "Disqualification",
            "EmploymentSpell", "EntitledNominator", "EstablishmentOrder", "ExtraPeriodAccounts", "FirstConstitution", "FitAndProperTest",
            "GovernanceHandbook", "HandbookItem", "IndependenceAssessment", "IndependenceBar", "IntegratedCareBoard", "InterestEntry",
            "InvolvementProvision", "Meeting", "MeetingItem", "MembershipRequirement", "MentalIllnessServicesExpertise", "MinutesRecord",
            "ModelDeparture", "NamedOfficer", "Nomination", "OrderVariation", "OtherRole", "PayDecision", "Person", "ProfessionalRegistration",
            "Quorum", "QuorumGroup", "RegisterOfInterests", "RemunerationRemit", "Requisition", "SealUse", "Secondment", "SelectionPanel",
            "SkillsReview", "StandingOrders", "StandingOrdersSuspension", "TermOfOffice", "TermsOfReference", "TransferScheme", "UrgentDecision",
            "Vacancy", "VariationPower", "Vote",
        ]);

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
