using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>Who acts: people, bodies and offices, and what they attest and approve.</content>
internal sealed partial class ModelWriter
{
    private void Actor(Actor actor)
    {
        if (WordFor(actor) is { } word)
        {
            json.WriteStringValue(word);
            return;
        }

        json.WriteStartObject();
        facts.Word("office", (int?)actor.Office, Words.Offices);
        facts.One(actor.Office is null ? "body" : "of", actor.Body, Body);
        facts.Text("panel", actor.Panel);
        json.WriteEndObject();
    }

    private static string? WordFor(Actor actor) =>
        actor switch
        {
            { Office: { } office, Body: null } => FactWriter.WordAt((int)office, Words.Offices),
            { Office: not null } => null,
            { Body: { Kind: BodyKind.NhsEngland, Code: null, Name: null } } => Words.Actors[Words.NhsEngland],
            { Body: { Kind: BodyKind.SecretaryOfState, Code: null, Name: null } } => Words.Actors[Words.SecretaryOfState],
            _ => null,
        };

    private void Body(Body body)
    {
        if (body is { Kind: null, Code: null, Name: { } name })
        {
            facts.Text(name);
            return;
        }

        json.WriteStartObject();
        facts.Word("kind", (int?)body.Kind, Words.BodyKinds);
        facts.Text("code", body.Code);
        facts.Text("name", body.Name);
        json.WriteEndObject();
    }

    private void Person(Person person)
    {
        if (person is { Id: { } id, Name: null })
        {
            facts.Text(id);
            return;
        }

        json.WriteStartObject();
        facts.Text("id", person.Id);
        facts.Text("name", person.Name);
        json.WriteEndObject();
    }

    private void Attestation(Attestation attestation)
    {
        json.WriteStartObject();
        facts.One("by", attestation.By, Actor);
        facts.Date("on", attestation.On);
        facts.Text("basis", attestation.Basis);
        json.WriteEndObject();
    }

    private void Approval(Approval approval)
    {
        json.WriteStartObject();
        facts.One("by", approval.By, Actor);
        facts.Date("on", approval.On);
        facts.Word("kind", (int?)approval.Kind, Words.ApprovalKinds);
        facts.Text("reference", approval.Reference);
        facts.Truth("mentalIllnessExpertiseConsidered", approval.MentalIllnessExpertiseConsidered);
        json.WriteEndObject();
    }
}
