using System.Reflection;
using System.Runtime.Loader;

namespace IcsModel.Documents.Tests;

/// <summary>Keeps what makes the first document quick to read: nothing is loaded that JSON does not need.</summary>
public sealed class ColdStartTests
{
    [Theory]
    [InlineData("ReadJson", false)]
    [InlineData("ReadYaml", true)]
    public void Only_yaml_loads_the_yaml_parser(string method, bool expected)
    {
        var context = new Isolated();
        var reader = context.LoadFromAssemblyName(new("IcsModel.Documents")).GetType("IcsModel.Documents.GovernanceDocumentReader")!;

        var result = reader.GetMethod(method)!.Invoke(null, ["{\"board\": {\"name\": \"x\", \"members\": [{\"from\": \"2024-01-01\"}], \"wrong\": 1}}"])!;

        result.ToString()!.ShouldContain("DocumentReadResult");
        context.Assemblies.Any(assembly => assembly.GetName().Name is "YamlDotNet").ShouldBe(expected);
        context.Assemblies.Any(assembly => assembly.GetName().Name is "NodaTime").ShouldBeTrue();
    }

    private sealed class Isolated() : AssemblyLoadContext("Isolated")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
