using IcsModel.Conduct;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The handbook, the standards of conduct, and the people named for roles.</content>
internal sealed partial class ModelWriter
{
    private void GovernanceHandbook(GovernanceHandbook handbook)
    {
        json.WriteStartObject();
        facts.List("items", handbook.Items, HandbookItem);
        json.WriteEndObject();
    }

    private void HandbookItem(HandbookItem item)
    {
        json.WriteStartObject();
        facts.Word("kind", (int?)item.Kind, Words.HandbookItemKinds);
        facts.Date("publishedOn", item.PublishedOn);
        facts.Truth("published", item.IsPublished);
        facts.Truth("contradictsConstitution", item.ContradictsConstitution);
        facts.Text("reference", item.Reference);
        json.WriteEndObject();
    }

    private void ConductArrangements(ConductArrangements conduct)
    {
        json.WriteStartObject();
        facts.Date("standardsOfConductPublishedOn", conduct.StandardsOfConductPublishedOn);
        facts.Truth("hasStandardsOfConduct", conduct.HasStandardsOfConduct);
        facts.One("standardsAcknowledged", conduct.StandardsAcknowledged, Attestation);
        facts.Truth("giftsRegisterPublished", conduct.GiftsRegisterPublished);
        facts.Truth("procurementDecisionsPublished", conduct.ProcurementDecisionsPublished);
        facts.Date("speakingUpPolicyAdoptedOn", conduct.SpeakingUpPolicyAdoptedOn);
        facts.Truth("hasSpeakingUpPolicy", conduct.HasSpeakingUpPolicy);
        facts.One("primaryCareSpeakingUp", conduct.PrimaryCareSpeakingUp, Attestation);
        json.WriteEndObject();
    }

    private void NamedOfficer(NamedOfficer officer)
    {
        json.WriteStartObject();
        facts.Word("role", (int?)officer.Role, Words.OfficerRoles);
        facts.One("person", officer.Person, Person);
        facts.Truth("boardLevel", officer.IsBoardLevel);
        facts.Date("from", officer.From);
        facts.Date("to", officer.To);
        json.WriteEndObject();
    }
}
