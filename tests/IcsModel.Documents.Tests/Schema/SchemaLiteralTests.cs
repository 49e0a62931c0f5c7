using System.Text.Json.Nodes;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>Documents that the reader has to read or to refuse, as any validator has to do by the schema.</summary>
public sealed class SchemaLiteralTests
{
    public static TheoryData<string> Accepted => Documents("accepted");

    public static TheoryData<string> Refused => Documents("refused");

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Is_read(string json) => GovernanceDocumentReader.ReadJson(json).Errors.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused(string json) => GovernanceDocumentReader.ReadJson(json).Document.ShouldBeNull();

    private static TheoryData<string> Documents(string name)
    {
        using var resource = typeof(SchemaLiteralTests).Assembly.GetManifestResourceStream(name + ".json")!;
        return [.. JsonNode.Parse(resource)!.AsArray().Select(document => document?.ToJsonString() ?? "null")];
    }
}
