using IcsModel.Conduct;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The handbook, the standards of conduct, and the people named for roles.</content>
internal sealed partial class ModelBinder
{
    private GovernanceHandbook? GovernanceHandbook(SourceNode node) =>
        Open(node) is { } facts ? facts.Close(new GovernanceHandbook { Items = facts.List("items", HandbookItem) }) : null;

    private HandbookItem? HandbookItem(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new HandbookItem
            {
                Kind = (HandbookItemKind?)facts.Word("kind", Words.HandbookItemKinds),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
                ContradictsConstitution = facts.Truth("contradictsConstitution"),
                Reference = facts.Text("reference"),
            })
            : null;

    private ConductArrangements? ConductArrangements(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ConductArrangements
            {
                StandardsOfConductPublishedOn = facts.Date("standardsOfConductPublishedOn"),
                HasStandardsOfConduct = facts.Truth("hasStandardsOfConduct"),
                StandardsAcknowledged = facts.One("standardsAcknowledged", Attestation),
                GiftsRegisterPublished = facts.Truth("giftsRegisterPublished"),
                ProcurementDecisionsPublished = facts.Truth("procurementDecisionsPublished"),
                SpeakingUpPolicyAdoptedOn = facts.Date("speakingUpPolicyAdoptedOn"),
                HasSpeakingUpPolicy = facts.Truth("hasSpeakingUpPolicy"),
                PrimaryCareSpeakingUp = facts.One("primaryCareSpeakingUp", Attestation),
            })
            : null;

    private NamedOfficer? NamedOfficer(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new NamedOfficer
        {
            Role = (OfficerRole?)facts.Word("role", Words.OfficerRoles),
            Person = facts.One("person", Person),
            IsBoardLevel = facts.Truth("boardLevel"),
            From = period.From,
            To = period.To,
        });
    }
}
