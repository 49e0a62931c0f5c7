namespace IcsModel.Documents;

/// <summary>The JSON Schema (draft 2020-12) of governance documents, for editors and validators.</summary>
/// <remarks>
/// What it allows, <see cref="GovernanceDocumentReader"/> reads, but for what a schema cannot say: that a period ends after it begins, that a member stands only
/// once, that a whole number is not written <c>7.0</c>, and the <see cref="DocumentLimits"/>. What the reader reads, it allows, but for a bare number in YAML in
/// place of a text, which has to be quoted.
/// </remarks>
public static class GovernanceSchema
{
    private const string Resource = "governance-document.schema.json";

    /// <summary>The name of the schema, <c>urn:icsmodel:governance-document:1</c>. It is a name only: there is nothing to fetch.</summary>
    /// <remarks>The number at its end changes when documents that used to be allowed no longer are.</remarks>
    public const string Id = "urn:icsmodel:governance-document:1";

    /// <summary>The schema as JSON text, ending with a line feed.</summary>
    public static string Json
    {
        get
        {
            using var text = new StreamReader(typeof(GovernanceSchema).Assembly.GetManifestResourceStream(Resource)!);
            return text.ReadToEnd();
        }
    }
}
