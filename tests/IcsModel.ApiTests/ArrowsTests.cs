namespace IcsModel.ApiTests;

/// <summary>Project references point only towards the core.</summary>
public sealed class ArrowsTests
{
    private static readonly string[] Core = ["IcsModel"];
    private static readonly string[] NodaTime = ["NodaTime"];

    [Fact]
    public void The_core_knows_no_other_library_and_only_NodaTime()
    {
        References("IcsModel", "ProjectReference").ShouldBeEmpty();
        References("IcsModel", "PackageReference").ShouldBe(NodaTime);
        Libraries.Load("IcsModel").GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .ShouldBe(NodaTime);
    }

    [Theory]
    [InlineData("IcsModel.Documents")]
    [InlineData("IcsModel.Reporting")]
    [InlineData("IcsModel.Testing")]
    [InlineData("IcsModel.Validation")]
    public void The_other_libraries_know_the_core_alone(string library) => References(library, "ProjectReference").ShouldBe(Core);

    [Fact]
    public void No_library_knows_the_command()
    {
        foreach (var library in Directory.EnumerateFiles(Path.Combine(Libraries.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            References(Path.GetFileNameWithoutExtension(library), "ProjectReference").Contains("IcsModel.Tool", StringComparer.Ordinal).ShouldBeFalse(library);
        }
    }

    private static IEnumerable<string> References(string project, string kind) =>
        Libraries.Project(project).Descendants(kind).Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
