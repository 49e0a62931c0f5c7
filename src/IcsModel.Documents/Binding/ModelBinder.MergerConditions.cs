using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>The conditions attached to mergers, and the commitments of merging groups.</content>
internal sealed partial class ModelBinder
{
    private MergerCondition? MergerCondition(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerCondition
            {
                Id = facts.Text("id"),
                Kind = (MergerConditionKind?)facts.Word("kind", CommissioningWords.MergerConditionKinds),
                Description = facts.Text("description"),
                DueFrom = facts.Date("dueFrom"),
                DueBefore = facts.Date("dueBefore"),
                MetOn = facts.Date("metOn"),
                IsMet = facts.Truth("met"),
                SignedOff = facts.One("signedOff", Attestation),
                Panels = facts.List("panels", RecruitmentPanel),
            })
            : null;

    private RecruitmentPanel? RecruitmentPanel(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new RecruitmentPanel
            {
                Post = facts.Text("post"),
                IsForAccountableOfficer = facts.Truth("forAccountableOfficer"),
                IsForKeyPost = facts.Truth("forKeyPost"),
                HasRegulator = facts.Truth("hasRegulator"),
            })
            : null;

    private MergerCommitment? MergerCommitment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerCommitment
            {
                Id = facts.Text("id"),
                Kind = (MergerCommitmentKind?)facts.Word("kind", CommissioningWords.MergerCommitmentKinds),
                Description = facts.Text("description"),
                VotingMembers = facts.WholeNumber("votingMembers"),
                VotingPractitioners = facts.WholeNumber("votingPractitioners"),
                FormerAreas = facts.List("formerAreas", FormerArea),
                ReviewedOn = facts.Date("reviewedOn"),
            })
            : null;

    private FormerArea? FormerArea(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new FormerArea
            {
                Group = facts.One("group", Body),
                HasPractitioner = facts.Truth("hasPractitioner"),
            })
            : null;
}
