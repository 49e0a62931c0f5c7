using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace IcsModel.ApiTests;

public sealed class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Names => [.. Libraries.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_public_member_is_documented(string library)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, library + ".xml")).Descendants("member").ToDictionary(
            member => member.Attribute("name")!.Value, StringComparer.Ordinal);

        Libraries.Load(library).GetExportedTypes().SelectMany(type => Undocumented(type, documented)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Undocumented(Type type, Dictionary<string, XElement> documented)
    {
        var name = type.FullName!.Replace('+', '.');
        if (!documented.TryGetValue("T:" + name, out var own))
        {
            yield return name;
            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Where(IsPromised))
        {
            var id = $"{name}.{member.Name.Replace('.', '#')}";
            var isDocumented = documented.ContainsKey("P:" + id) || documented.ContainsKey("F:" + id)
                || own.Elements("param").Any(parameter => string.Equals(parameter.Attribute("name")!.Value, member.Name, StringComparison.Ordinal))
                || documented.Keys.Any(key => key.StartsWith("M:" + id, StringComparison.Ordinal) || key.StartsWith("P:" + id + "(", StringComparison.Ordinal));
            if (!isDocumented)
            {
                yield return id;
            }
        }
    }

    private static bool IsPromised(MemberInfo member) =>
        member switch
        {
            PropertyInfo property => PublicApi.IsVisible(property.GetMethod),
            FieldInfo field => field is { IsPublic: true, IsSpecialName: false },
            ConstructorInfo constructor => PublicApi.IsVisible(constructor) && constructor.GetParameters().Length > 0 && !PublicApi.IsRecord(constructor.DeclaringType!),
            MethodInfo method => PublicApi.IsVisible(method)
                && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
            _ => false,
        };
}
