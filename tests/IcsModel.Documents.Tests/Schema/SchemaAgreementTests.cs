using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>The reader takes what the schema allows and refuses what it does not, member by member.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly (string Kind, string Json)[] Kinds =
    [
        ("string", "\"x\""), ("boolean", "true"), ("integer", "7"), ("number", "7.5"), ("array", "[]"), ("object", "{}"), ("null", "null"),
    ];

    // An object without any member is no actor, which is another matter than its kind.
    private static readonly string[] Codes =
    [
        DocumentErrorCodes.WrongKind, DocumentErrorCodes.UnknownWord, DocumentErrorCodes.NotADate, DocumentErrorCodes.NotAWholeNumber, DocumentErrorCodes.UnknownMember,
    ];

    public static TheoryData<string> Paths => [.. SchemaMember.All.Select(member => member.Path)];

    [Fact]
    public void The_schema_tells_of_every_member() => SchemaMember.All.Count.ShouldBe(1224);

    [Theory]
    [MemberData(nameof(Paths))]
    public void Reads_each_kind_of_value_the_schema_allows_and_no_other(string path)
    {
        var member = SchemaMember.Named(path);
        foreach (var (kind, json) in Kinds)
        {
            var errors = Errors(member.Document(JsonNode.Parse(json)));

            errors.ShouldBe(kind is "null" ? [] : Expected(member.Definition, kind), $"{path}: {json}");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Reads_each_kind_of_item_the_schema_allows_and_no_other(string path)
    {
        var member = SchemaMember.Named(path);
        foreach (var (kind, json) in SchemaText.IsList(member.Definition) ? Kinds : [])
        {
            var item = JsonNode.Parse(json);
            var expected = Expected(SchemaText.ItemOf(member.Definition), kind);

            Errors(member.Document(new JsonArray(item))).ShouldBe(expected, $"{path}: [{json}]");
            Errors(member.Document(new JsonObject { ["complete"] = true, ["items"] = new JsonArray(item?.DeepClone()) })).ShouldBe(expected, $"{path}: [{json}]");
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Reads_every_word_the_schema_allows(string path)
    {
        var member = SchemaMember.Named(path);
        var isList = SchemaText.IsList(member.Definition);
        foreach (var word in SchemaText.Words(isList ? SchemaText.ItemOf(member.Definition) : member.Definition))
        {
            var value = JsonValue.Create(word);

            Errors(member.Document(isList ? new JsonArray(value) : value)).ShouldBeEmpty(word);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Refuses_a_member_the_schema_does_not_know(string path) =>
        Errors(SchemaMember.Named(path).DocumentWithUnknownSibling()).Contains(DocumentErrorCodes.UnknownMember, StringComparer.Ordinal).ShouldBeTrue();

    private static string[] Expected(JsonObject definition, string kind) =>
        kind is "number" && SchemaText.Allows(definition, "integer") ? [DocumentErrorCodes.NotAWholeNumber]
        : !SchemaText.Allows(definition, kind) ? [DocumentErrorCodes.WrongKind]
        : kind is "string" && SchemaText.Words(definition).Length > 0 ? [DocumentErrorCodes.UnknownWord]
        : kind is "string" && definition["format"] is not null ? [DocumentErrorCodes.NotADate]
        : [];

    private static IEnumerable<string> Errors(string json) =>
        GovernanceDocumentReader.ReadJson(json).Errors.Select(error => error.Code).Intersect(Codes, StringComparer.Ordinal);
}
