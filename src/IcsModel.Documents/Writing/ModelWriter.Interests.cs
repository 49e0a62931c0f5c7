using IcsModel.Documents.Binding;
using IcsModel.Interests;

namespace IcsModel.Documents.Writing;

/// <content>Registers of interests, declarations, and what came of them.</content>
internal sealed partial class ModelWriter
{
    private void RegisterOfInterests(RegisterOfInterests register)
    {
        json.WriteStartObject();
        facts.Text("id", register.Id);
        facts.Words("covers", register.Covers, Words.InterestGroups, value => (int)value);
        facts.Truth("coversEveryEmployee", register.CoversEveryEmployee);
        facts.Date("publishedOn", register.PublishedOn);
        facts.Truth("published", register.IsPublished);
        facts.Truth("openOnRequest", register.IsOpenOnRequest);
        facts.List("entries", register.Entries, InterestEntry);
        json.WriteEndObject();
    }

    private void InterestEntry(InterestEntry entry)
    {
        json.WriteStartObject();
        facts.Text("id", entry.Id);
        facts.One("person", entry.Person, Person);
        facts.Truth("nilReturn", entry.IsNilReturn);
        facts.Word("kind", (int?)entry.Kind, Words.InterestKinds);
        facts.Word("status", (int?)entry.Status, Words.ConflictStatuses);
        facts.Date("aroseOn", entry.AroseOn);
        facts.Date("awareOn", entry.AwareOn);
        facts.Date("declaredOn", entry.DeclaredOn);
        facts.Truth("declared", entry.IsDeclared);
        facts.Date("confirmedOn", entry.ConfirmedOn);
        facts.Date("endedOn", entry.EndedOn);
        facts.Date("publishedUntil", entry.PublishedUntil);
        facts.Date("retainedUntil", entry.RetainedUntil);
        json.WriteEndObject();
    }

    private void Declaration(Declaration declaration)
    {
        json.WriteStartObject();
        facts.Text("id", declaration.Id);
        facts.One("person", declaration.Person, Person);
        facts.Date("on", declaration.On);
        facts.Text("register", declaration.Register);
        facts.Truth("entered", declaration.IsEntered);
        json.WriteEndObject();
    }

    private void ConflictHandling(ConflictHandling handled)
    {
        json.WriteStartObject();
        facts.Text("id", handled.Id);
        facts.One("person", handled.Person, Person);
        facts.Date("on", handled.On);
        facts.Truth("material", handled.IsMaterial);
        facts.Word("handling", (int?)handled.Handling, Words.ConflictActions);
        json.WriteEndObject();
    }

    private void ConflictsPolicy(ConflictsPolicy policy)
    {
        json.WriteStartObject();
        facts.Truth("requiresDeclarations", policy.RequiresDeclarations);
        facts.Truth("requiresTimelyDeclarations", policy.RequiresTimelyDeclarations);
        facts.Truth("managesConflicts", policy.ManagesConflicts);
        facts.Date("from", policy.From);
        facts.Date("to", policy.To);
        facts.One("effectiveness", policy.Effectiveness, Attestation);
        json.WriteEndObject();
    }
}
