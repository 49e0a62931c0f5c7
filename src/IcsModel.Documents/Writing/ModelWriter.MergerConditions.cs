using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The conditions attached to mergers, and the commitments of merging groups.</content>
internal sealed partial class ModelWriter
{
    private void MergerCondition(MergerCondition condition)
    {
        json.WriteStartObject();
        facts.Text("id", condition.Id);
        facts.Word("kind", (int?)condition.Kind, CommissioningWords.MergerConditionKinds);
        facts.Text("description", condition.Description);
        facts.Date("dueFrom", condition.DueFrom);
        facts.Date("dueBefore", condition.DueBefore);
        facts.Date("metOn", condition.MetOn);
        facts.Truth("met", condition.IsMet);
        facts.One("signedOff", condition.SignedOff, Attestation);
        facts.List("panels", condition.Panels, RecruitmentPanel);
        json.WriteEndObject();
    }

    private void RecruitmentPanel(RecruitmentPanel panel)
    {
        json.WriteStartObject();
        facts.Text("post", panel.Post);
        facts.Truth("forAccountableOfficer", panel.IsForAccountableOfficer);
        facts.Truth("forKeyPost", panel.IsForKeyPost);
        facts.Truth("hasRegulator", panel.HasRegulator);
        json.WriteEndObject();
    }

    private void MergerCommitment(MergerCommitment commitment)
    {
        json.WriteStartObject();
        facts.Text("id", commitment.Id);
        facts.Word("kind", (int?)commitment.Kind, CommissioningWords.MergerCommitmentKinds);
        facts.Text("description", commitment.Description);
        facts.WholeNumber("votingMembers", commitment.VotingMembers);
        facts.WholeNumber("votingPractitioners", commitment.VotingPractitioners);
        facts.List("formerAreas", commitment.FormerAreas, FormerArea);
        facts.Date("reviewedOn", commitment.ReviewedOn);
        json.WriteEndObject();
    }

    private void FormerArea(FormerArea area)
    {
        json.WriteStartObject();
        facts.One("group", area.Group, Body);
        facts.Truth("hasPractitioner", area.HasPractitioner);
        json.WriteEndObject();
    }
}
