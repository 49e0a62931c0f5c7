namespace IcsModel.Tool.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Prints_the_approved_schema() =>
        Ics.Run("schema").ShouldBe(new(0, File.ReadAllText(Repository.PathOf("docs", "schema", "governance-document.schema.json")), string.Empty));

    [Fact]
    public void Takes_no_argument() =>
        Ics.Run("schema", "board").ShouldBe(new(2, string.Empty, "ics: Unrecognized command or argument 'board'.\nTry: ics schema --help\n"));
}
