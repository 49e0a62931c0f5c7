using System.Collections;
using System.Globalization;
using System.Reflection;
using IcsModel.Areas;
using IcsModel.Documents;
using IcsModel.Law;
using IcsModel.Organisations;
using IcsModel.Rules;

namespace IcsModel.ApiTests;

public sealed class ValueEqualityTests
{
    /// <summary>Records that nobody outside can build: the library hands them out.</summary>
    private static readonly string[] HandedOut =
    [
        "IcsModel.Areas.AreaOverlap",
        "IcsModel.Areas.AreaPartition",
        "IcsModel.JointWorking.JointWorkingPower",
        "IcsModel.JointWorking.PowerChoice",
        "IcsModel.Law.RegisterEntry",
        "IcsModel.Purposes.DocumentPurposes",
        "IcsModel.Purposes.PurposeCoverage",
        "IcsModel.Purposes.PurposeCoverageRow",
        "IcsModel.Organisations.Organisation",
    ];

    private static readonly SourceMap AnyMap = GovernanceDocumentReader.ReadJson("{}").Document!.SourceMap;
    private static readonly SourceMap AnotherMap = GovernanceDocumentReader.ReadJson("\n{}").Document!.SourceMap;

    public static TheoryData<string> Records =>
        [.. Libraries.PublicTypes.Where(PublicApi.IsRecord).Select(type => type.FullName!).Where(name => !HandedOut.Contains(name, StringComparer.Ordinal))];

    [Theory]
    [MemberData(nameof(Records))]
    public void Records_built_twice_from_equal_values_are_equal(string name)
    {
        var type = Libraries.PublicTypes.Single(type => string.Equals(type.FullName, name, StringComparison.Ordinal));

        var (one, other) = (Make(type, 0, variant: 0), Make(type, 0, variant: 0));

        ReferenceEquals(one, other).ShouldBeFalse();
        one!.Equals(other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other!.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_takes_part(string name)
    {
        var type = Libraries.PublicTypes.Single(type => string.Equals(type.FullName, name, StringComparison.Ordinal));
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var (one, other) = (Make(type, 0, variant: 0)!, Make(type, 0, variant: 0)!);
            property.SetValue(other, Make(property.PropertyType, 1, variant: 1));

            one.Equals(other).ShouldBeFalse(property.Name);
        }
    }

    private static object? Make(Type type, int depth, int variant)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var number = variant + 1;
        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(variant);
        }

        return type switch
        {
            _ when type == typeof(string) => "https://example.org/" + number.ToString(CultureInfo.InvariantCulture),
            _ when type == typeof(bool) => variant == 0,
            _ when type == typeof(int) => number,
            _ when type == typeof(LocalDate) => new LocalDate(2022, 7, number),
            _ when type == typeof(RuleId) => new RuleId("LOCAL-" + number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(Area) => Area.Of(new LsoaCode(number)),
            _ when type == typeof(Actor) => Actor.OfPanel("Panel " + number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(EffectivePeriod) => EffectivePeriod.Since(new LocalDate(2022, 7, number)),
            _ when type == typeof(Provision) => Provision.Parse("s. " + number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(ProvisionList) => ProvisionList.Parse("s. " + number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(ProvisionRange) => ProvisionList.Parse("s. " + number.ToString(CultureInfo.InvariantCulture)).Ranges[0],
            _ when type == typeof(OdsCode) => OdsCode.Parse("QK" + number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(OnsCode) => OnsCode.Parse("E5400000" + number.ToString(CultureInfo.InvariantCulture)),
            _ when type == typeof(Organisation) => OrganisationRegister.Current.Of(OrganisationKind.IntegratedCareBoard)[variant],
            _ when type == typeof(SourceMap) => variant == 0 ? AnyMap : AnotherMap,
            _ when type == typeof(Uri) => new Uri("https://example.org/" + number.ToString(CultureInfo.InvariantCulture)),
            _ when type.IsGenericType => MakeList(type, depth, variant),
            _ => MakeObject(type, depth, variant),
        };
    }

    private static object? MakeObject(Type type, int depth, int variant)
    {
        if (depth > 5)
        {
            return null;
        }

        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        if (constructor is null)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : throw new InvalidOperationException($"Say how to make a {type.Name}, or that it is handed out.");
        }

        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, depth + 1, variant))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && constructor.GetParameters().Length == 0))
        {
            property.SetValue(made, Make(property.PropertyType, depth + 1, variant));
        }

        return made;
    }

    private static object MakeList(Type type, int depth, int variant)
    {
        var item = type.GetGenericArguments()[0];
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var i = 0; i <= variant && depth < 5; i++)
        {
            items.Add(Make(item, depth + 1, variant: 0));
        }

        var maker = type.GetGenericTypeDefinition() == typeof(FactList<>) ? nameof(Facts) : nameof(Values);
        return typeof(ValueEqualityTests).GetMethod(maker, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static FactList<T> Facts<T>(List<T> items) => FactList.Complete<T>([.. items]);

    private static ValueList<T> Values<T>(List<T> items) => ValueList.From(items);
}
