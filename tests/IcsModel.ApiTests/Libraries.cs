using System.Reflection;
using System.Xml.Linq;

namespace IcsModel.ApiTests;

/// <summary>The libraries whose public surface is promised, and their projects.</summary>
internal static class Libraries
{
    internal static readonly string[] Names = ["IcsModel", "IcsModel.Documents", "IcsModel.Reporting", "IcsModel.Testing", "IcsModel.Validation"];

    internal static string Root { get; } = FindRoot();

    internal static IEnumerable<Type> PublicTypes => Names.Select(Load).SelectMany(assembly => assembly.GetExportedTypes());

    internal static Assembly Load(string name) => Assembly.Load(new AssemblyName(name));

    internal static XDocument Project(string name) => XDocument.Load(Path.Combine(Root, "src", name, name + ".csproj"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IcsModel.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
