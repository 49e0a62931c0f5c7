using System.Text.Encodings.Web;
using System.Text.Json;
using IcsModel.Documents.Tests.Examples;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>The file <c>docs/schema/governance-document.schema.json</c> says what the model says, and the library gives it away unchanged.</summary>
/// <remarks>With <c>ICSMODEL_WRITE_DOCS=1</c> in the environment it is written anew before it is compared.</remarks>
public sealed class SchemaFileTests
{
    private static readonly bool IsWriting = string.Equals(Environment.GetEnvironmentVariable("ICSMODEL_WRITE_DOCS"), "1", StringComparison.Ordinal);

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string PathOfSchema = Path.Combine(ExampleFiles.Root(), "docs", "schema", "governance-document.schema.json");

    [Fact]
    public void The_file_is_that_of_the_model()
    {
        var text = SchemaOfDocuments.Create().ToJsonString(Options) + "\n";
        if (IsWriting)
        {
            File.WriteAllText(PathOfSchema, text);
        }

        File.ReadAllText(PathOfSchema).ShouldBe(text, "write the schema anew with ICSMODEL_WRITE_DOCS=1, and build again");
    }

    [Fact]
    public void The_library_gives_the_file_away() => GovernanceSchema.Json.ShouldBe(File.ReadAllText(PathOfSchema));

    [Fact]
    public void Its_name_is_that_of_the_schema() => SchemaText.Root["$id"]!.GetValue<string>().ShouldBe(GovernanceSchema.Id);
}
