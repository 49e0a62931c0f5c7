using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>Who acts: people, bodies and offices, and what they attest and approve.</content>
internal sealed partial class ModelBinder
{
    private const string OneForm = "An actor is exactly one of \"office\" (with \"of\" for another board), \"body\" and \"panel\".";

    private Actor? Actor(SourceNode node)
    {
        if (node.Kind == SourceKind.Text)
        {
            return scalars.Word(node, Words.Actors) switch
            {
                null => null,
                Words.NhsEngland => IcsModel.Actor.NhsEngland,
                Words.SecretaryOfState => IcsModel.Actor.SecretaryOfState,
                { } word => IcsModel.Actor.OfOffice((Office)(word - Words.FirstOffice)),
            };
        }

        if (Open(node, "an actor, as a word or an object") is not { } facts)
        {
            return null;
        }

        var (office, of) = (facts.Word("office", Words.Offices), facts.One("of", Body));
        var (body, panel) = (facts.One("body", Body), facts.Text("panel"));
        facts.Close(node);
        return HasOneForm(node) ? Actor(node, office, of, body, panel) : null;
    }

    private Actor? Actor(SourceNode node, int? office, Body? of, Body? body, string? panel)
    {
        if (panel is not null && string.IsNullOrWhiteSpace(panel))
        {
            errors.Add(DocumentErrorCodes.Blank, node.Find("panel")!, "Give the panel's name.");
            return null;
        }

        return office is { } index ? IcsModel.Actor.OfOffice((Office)index, of)
            : body is not null ? IcsModel.Actor.OfBody(body)
            : panel is not null ? IcsModel.Actor.OfPanel(panel)
            : null;
    }

    private bool HasOneForm(SourceNode node)
    {
        var (office, of, body, panel) = (Has(node, "office"), Has(node, "of"), Has(node, "body"), Has(node, "panel"));
        if ((office ? 1 : 0) + (body ? 1 : 0) + (panel ? 1 : 0) == 1 && (office || !of))
        {
            return true;
        }

        errors.Add(DocumentErrorCodes.NotOneActor, node, OneForm);
        return false;
    }

    private static bool Has(SourceNode node, string name) => node.Find(name) is { Kind: not SourceKind.Null };

    private Body? Body(SourceNode node)
    {
        if (node.Kind is SourceKind.Text or SourceKind.Number)
        {
            return scalars.Text(node) is { } name ? new() { Name = name } : null;
        }

        return Open(node, "a body, as its name or an object") is { } facts
            ? facts.Close(new Body
            {
                Kind = (BodyKind?)facts.Word("kind", Words.BodyKinds),
                Code = facts.Text("code"),
                Name = facts.Text("name"),
            })
            : null;
    }

    private Person? Person(SourceNode node)
    {
        if (node.Kind is SourceKind.Text or SourceKind.Number)
        {
            return scalars.Text(node) is { } id ? new() { Id = id } : null;
        }

        return Open(node, "a person, as an id or an object") is { } facts
            ? facts.Close(new Person { Id = facts.Text("id"), Name = facts.Text("name") })
            : null;
    }

    private Attestation? Attestation(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Attestation { By = facts.One("by", Actor), On = facts.Date("on"), Basis = facts.Text("basis") })
            : null;

    private Approval? Approval(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new Approval
            {
                By = facts.One("by", Actor),
                On = facts.Date("on"),
                Kind = (ApprovalKind?)facts.Word("kind", Words.ApprovalKinds),
                Reference = facts.Text("reference"),
                MentalIllnessExpertiseConsidered = facts.Truth("mentalIllnessExpertiseConsidered"),
            })
            : null;
}
