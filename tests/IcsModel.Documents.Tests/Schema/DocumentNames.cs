using System.Reflection;
using System.Text.Json;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Partnerships;
using IcsModel.Systems;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>How documents name and spell what the model holds, where it is not the name of the model in camelCase.</summary>
internal static class DocumentNames
{
    /// <summary>The subjects of a document and the section of their own, with the properties that stand in it or beside it.</summary>
    /// <remarks>A board has most of its facts in its section; a system and a history have most of theirs beside it.</remarks>
    internal static readonly (Type Subject, string Section, bool IsListed, string[] Properties)[] Subjects =
    [
        (
            typeof(IntegratedCareBoard),
            "board",
            false,
            ["Constitution", "Committees", "RegistersOfInterests", "Meetings", "Handbook", "Conduct", "Officers", "Accounts"]),
        (typeof(IntegratedCareSystem), "system", true, ["Name", "Area", "NeighbouringBoards", "Mandates", "Trusts"]),
        (typeof(CommissioningHistory), "commissioning", true, ["Name", "Area", "BoundarySlivers", "Practices"]),
    ];

    /// <summary>The types that may be given by one value instead of an object, and its kind in JSON.</summary>
    internal static readonly Dictionary<Type, string> ShortForms = new()
    {
        [typeof(Attendance)] = "string",
        [typeof(Body)] = "string",
        [typeof(Clause)] = "boolean",
        [typeof(EntitledNominator)] = "string",
        [typeof(Person)] = "string",
    };

    /// <summary>The word of an actor that is neither an office nor described by an object.</summary>
    internal static readonly string[] ActingBodies = ["nhsEngland", "secretaryOfState"];

    internal static string Of(Enum word) => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    internal static string Of(PropertyInfo property) =>
        property is { Name: "Groups", DeclaringType.Name: nameof(CommissioningHistory) }
            ? "ccgs"
            : JsonNamingPolicy.CamelCase.ConvertName(IsQuestion(property) ? property.Name[2..] : property.Name);

    /// <summary>The name of the first day after a period that may be given by its last day; null for what is no such period.</summary>
    internal static string? EndOf(Type type) =>
        Has(type, "From") && Has(type, "To") ? "to"
        : type == typeof(IntegratedCareBoard) || type == typeof(IntegratedCarePartnership) ? "abolishedOn"
        : null;

    /// <summary>The properties in the section of a type: all there are, but for a subject.</summary>
    internal static IEnumerable<PropertyInfo> InSection(Type type) => PropertiesOf(type).Where(property => !IsBeside(type, property));

    /// <summary>The properties of a subject that are sections of the document.</summary>
    internal static IEnumerable<PropertyInfo> BesideSection(Type type) => PropertiesOf(type).Where(property => IsBeside(type, property));

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        ModelGenerator.SettableProperties(type).Where(property => property.Name is not "StatedOn" && property.PropertyType != typeof(IntegratedCareBoard));

    private static bool IsBeside(Type type, PropertyInfo property) =>
        Array.Find(Subjects, subject => subject.Subject == type) is { Properties: { } properties, IsListed: var isListed }
        && properties.Contains(property.Name, StringComparer.Ordinal) != isListed;

    private static bool IsQuestion(PropertyInfo property) =>
        property.PropertyType == typeof(bool?) && property.Name.StartsWith("Is", StringComparison.Ordinal);

    private static bool Has(Type type, string name) => type.GetProperty(name)?.PropertyType == typeof(LocalDate?);
}
