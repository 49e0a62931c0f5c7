using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>Mergers of clinical commissioning groups: applications, decisions and effects.</content>
internal sealed partial class ModelWriter
{
    private void CcgMerger(CcgMerger merger)
    {
        json.WriteStartObject();
        facts.Text("id", merger.Id);
        facts.List("applicants", merger.Applicants, MergerApplicant);
        facts.One("newGroup", merger.NewGroup, Body);
        facts.Truth("asksForOneGroup", merger.AsksForOneGroup);
        facts.Date("appliedOn", merger.AppliedOn);
        facts.Date("intendedFor", merger.IntendedFor);
        facts.Words("papers", merger.Papers, CommissioningWords.MergerPapers, value => (int)value);
        facts.List("amendments", merger.Amendments, MergerAmendment);
        facts.List("factors", merger.Factors, MergerFactorEvidence);
        facts.List("criteria", merger.Criteria, MergerCriterionEvidence);
        facts.List("benefits", merger.Benefits, facts.Text);
        facts.Truth("procedurePublished", merger.IsProcedurePublished);
        facts.One("inPrinciple", merger.InPrinciple, MergerDecision);
        facts.List("conditions", merger.Conditions, MergerCondition);
        facts.One("decision", merger.Decision, MergerDecision);
        facts.Date("establishedOn", merger.EstablishedOn);
        facts.List("transferSchemes", merger.TransferSchemes, CcgTransferScheme);
        facts.Date("constitutionPublishedOn", merger.ConstitutionPublishedOn);
        facts.Truth("constitutionPublished", merger.IsConstitutionPublished);
        facts.List("commitments", merger.Commitments, MergerCommitment);
        json.WriteEndObject();
    }

    private void MergerApplicant(MergerApplicant applicant)
    {
        json.WriteStartObject();
        facts.One("body", applicant.Body, Body);
        facts.Date("dissolvedOn", applicant.DissolvedOn);
        facts.Truth("governingBodySupports", applicant.GoverningBodySupports);
        facts.One("vote", applicant.Vote, MembershipVote);
        json.WriteEndObject();
    }

    private void MembershipVote(MembershipVote vote)
    {
        json.WriteStartObject();
        facts.Truth("required", vote.IsRequired);
        facts.Text("requirement", vote.Requirement);
        facts.Date("heldOn", vote.HeldOn);
        facts.Truth("passed", vote.IsPassed);
        json.WriteEndObject();
    }

    private void MergerAmendment(MergerAmendment amendment)
    {
        json.WriteStartObject();
        facts.Text("id", amendment.Id);
        facts.Date("on", amendment.On);
        facts.Truth("agreed", amendment.IsAgreed);
        json.WriteEndObject();
    }

    private void MergerFactorEvidence(MergerFactorEvidence evidence)
    {
        json.WriteStartObject();
        facts.Word("factor", (int?)evidence.Factor, CommissioningWords.MergerFactors);
        facts.Truth("considered", evidence.IsConsidered);
        facts.Text("evidence", evidence.Evidence);
        json.WriteEndObject();
    }

    private void MergerCriterionEvidence(MergerCriterionEvidence evidence)
    {
        json.WriteStartObject();
        facts.Word("criterion", (int?)evidence.Criterion, CommissioningWords.MergerCriteria);
        facts.Truth("shown", evidence.IsShown);
        facts.Text("evidence", evidence.Evidence);
        json.WriteEndObject();
    }

    private void MergerDecision(MergerDecision decision)
    {
        json.WriteStartObject();
        facts.Word("kind", (int?)decision.Kind, CommissioningWords.MergerDecisionKinds);
        facts.Date("on", decision.On);
        facts.Truth("written", decision.IsWritten);
        facts.Truth("givesReasons", decision.GivesReasons);
        facts.Words("satisfiedOf", decision.SatisfiedOf, CommissioningWords.GrantMatters, value => (int)value);
        facts.Words("notSatisfiedOf", decision.NotSatisfiedOf, CommissioningWords.GrantMatters, value => (int)value);
        json.WriteEndObject();
    }

    private void CcgTransferScheme(CcgTransferScheme scheme)
    {
        json.WriteStartObject();
        facts.Text("id", scheme.Id);
        facts.Word("kind", (int?)scheme.Kind, CommissioningWords.CcgTransferKinds);
        facts.Truth("movesProperty", scheme.MovesProperty);
        facts.Truth("movesEmployment", scheme.MovesEmployment);
        json.WriteEndObject();
    }
}
