using IcsModel.Documents.Sources;
using IcsModel.Interests;

namespace IcsModel.Documents.Binding;

/// <content>Registers of interests, declarations, and what came of them.</content>
internal sealed partial class ModelBinder
{
    private RegisterOfInterests? RegisterOfInterests(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new RegisterOfInterests
            {
                Id = facts.Text("id"),
                Covers = facts.Words("covers", Words.InterestGroups, index => (InterestGroup)index),
                CoversEveryEmployee = facts.Truth("coversEveryEmployee"),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                IsOpenOnRequest = facts.Truth("openOnRequest"),
                Entries = facts.List("entries", InterestEntry),
            })
            : null;

    private InterestEntry? InterestEntry(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new InterestEntry
            {
                Id = facts.Text("id"),
                Person = facts.One("person", Person),
                IsNilReturn = facts.Truth("nilReturn"),
                Kind = (InterestKind?)facts.Word("kind", Words.InterestKinds),
                Status = (ConflictStatus?)facts.Word("status", Words.ConflictStatuses),
                AroseOn = facts.Date("aroseOn"),
                AwareOn = facts.Date("awareOn"),
                DeclaredOn = facts.Date("declaredOn"),
                IsDeclared = facts.Truth("declared"),
                ConfirmedOn = facts.Date("confirmedOn"),
                EndedOn = facts.Date("endedOn"),
                PublishedUntil = facts.Date("publishedUntil"),
                RetainedUntil = facts.Date("retainedUntil"),
            })
            : null;

    private Declaration? Declaration(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Declaration
            {
                Id = facts.Text("id"),
                Person = facts.One("person", Person),
                On = facts.Date("on"),
                Register = facts.Text("register"),
                IsEntered = facts.Truth("entered"),
            })
            : null;

    private ConflictHandling? ConflictHandling(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConflictHandling
            {
                Id = facts.Text("id"),
                Person = facts.One("person", Person),
                On = facts.Date("on"),
                IsMaterial = facts.Truth("material"),
                Handling = (ConflictAction?)facts.Word("handling", Words.ConflictActions),
            })
            : null;

    private ConflictsPolicy? ConflictsPolicy(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new ConflictsPolicy
        {
            RequiresDeclarations = facts.Truth("requiresDeclarations"),
            RequiresTimelyDeclarations = facts.Truth("requiresTimelyDeclarations"),
            ManagesConflicts = facts.Truth("managesConflicts"),
            From = period.From,
            To = period.To,
            Effectiveness = facts.One("effectiveness", Attestation),
        });
    }
}
