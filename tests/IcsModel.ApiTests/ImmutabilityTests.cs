using System.Collections;
using System.Reflection;

namespace IcsModel.ApiTests;

public sealed class ImmutabilityTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types that are set up once by the host, or walk through a list, and so have something to set.</summary>
    private static readonly string[] MayChange = ["IcsModelOptions", "ValueListEnumerator`1", "AreaEnumerator"];

    /// <summary>Methods whose array is the caller's own.</summary>
    private static readonly string[] NewEachTime = ["WriteJson"];

    public static TheoryData<string> Types => [.. Libraries.PublicTypes.Where(type => !type.IsEnum).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Properties_are_set_when_made_or_never(string name) =>
        Find(name).GetProperties(Public)
            .Where(property => PublicApi.IsVisible(property.SetMethod) && !PublicApi.IsInit(property))
            .Where(property => !MayChange.Contains(property.DeclaringType!.Name, StringComparer.Ordinal))
            .Select(property => property.Name)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Fields_are_not_public_unless_constant(string name) =>
        Find(name).GetFields(Public).Where(field => !field.IsLiteral && !field.IsInitOnly).Select(field => field.Name).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Fields_behind_are_not_written_after_construction(string name) =>
        Find(name).GetFields(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(field => !field.IsInitOnly && !IsBehindInit(field) && !IsFilledLazily(field))
            .Where(field => !MayChange.Contains(field.DeclaringType!.Name, StringComparer.Ordinal))
            .Select(field => field.Name)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void No_list_that_can_be_written_to_is_handed_out(string name) =>
        Find(name).GetProperties(Public).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(Find(name).GetMethods(Public).Select(method => (method.Name, Type: method.ReturnType)))
            .Where(member => IsWritableList(member.Type))
            .Select(member => member.Name)
            .Except(NewEachTime, StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Types))]
    public void Classes_are_sealed_unless_abstract_or_static(string name)
    {
        var type = Find(name);

        (type.IsSealed || type.IsAbstract || type.IsInterface).ShouldBeTrue();
    }

    private static Type Find(string name) => Libraries.PublicTypes.Single(type => string.Equals(type.FullName, name, StringComparison.Ordinal));

    private static bool IsBehindInit(FieldInfo field) =>
        field.Name.StartsWith('<') && field.DeclaringType!.GetProperty(field.Name[1..field.Name.IndexOf('>')])?.SetMethod is { } set
        && set.ReturnParameter.GetRequiredCustomModifiers().Length > 0;

    /// <summary>Words, hashes, the rules of a catalogue and the derived index are worked out when first asked for, from facts that never change.</summary>
    private static bool IsFilledLazily(FieldInfo field) =>
        (field.DeclaringType!.Name, field.Name) is ("IntegratedCareBoard" or "IntegratedCareSystem" or "CommissioningHistory", "index") or ("RuleCatalogue", ['<', ..]) or ("RuleOutcome", "ruling" or "texts");

    private static bool IsWritableList(Type type) =>
        type.IsArray
        || typeof(IDictionary).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(Dictionary<,>) || open == typeof(HashSet<>)));
}
