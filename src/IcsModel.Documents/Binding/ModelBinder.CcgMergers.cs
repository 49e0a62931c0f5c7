using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>Mergers of clinical commissioning groups: applications, decisions and effects.</content>
internal sealed partial class ModelBinder
{
    private CcgMerger? CcgMerger(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgMerger
            {
                Id = facts.Text("id"),
                Applicants = facts.List("applicants", MergerApplicant),
                NewGroup = facts.One("newGroup", Body),
                AsksForOneGroup = facts.Truth("asksForOneGroup"),
                AppliedOn = facts.Date("appliedOn"),
                IntendedFor = facts.Date("intendedFor"),
                Papers = facts.Words("papers", CommissioningWords.MergerPapers, index => (MergerPaper)index),
                Amendments = facts.List("amendments", MergerAmendment),
                Factors = facts.List("factors", MergerFactorEvidence),
                Criteria = facts.List("criteria", MergerCriterionEvidence),
                Benefits = facts.List("benefits", scalars.Text),
                IsProcedurePublished = facts.Truth("procedurePublished"),
                InPrinciple = facts.One("inPrinciple", MergerDecision),
                Conditions = facts.List("conditions", MergerCondition),
                Decision = facts.One("decision", MergerDecision),
                EstablishedOn = facts.Date("establishedOn"),
                TransferSchemes = facts.List("transferSchemes", CcgTransferScheme),
                ConstitutionPublishedOn = facts.Date("constitutionPublishedOn"),
                IsConstitutionPublished = facts.Truth("constitutionPublished"),
                Commitments = facts.List("commitments", MergerCommitment),
            })
            : null;

    private MergerApplicant? MergerApplicant(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerApplicant
            {
                Body = facts.One("body", Body),
                DissolvedOn = facts.Date("dissolvedOn"),
                GoverningBodySupports = facts.Truth("governingBodySupports"),
                Vote = facts.One("vote", MembershipVote),
            })
            : null;

    private MembershipVote? MembershipVote(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MembershipVote
            {
                IsRequired = facts.Truth("required"),
                Requirement = facts.Text("requirement"),
                HeldOn = facts.Date("heldOn"),
                IsPassed = facts.Truth("passed"),
            })
            : null;

    private MergerAmendment? MergerAmendment(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerAmendment
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                IsAgreed = facts.Truth("agreed"),
            })
            : null;

    private MergerFactorEvidence? MergerFactorEvidence(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerFactorEvidence
            {
                Factor = (MergerFactor?)facts.Word("factor", CommissioningWords.MergerFactors),
                IsConsidered = facts.Truth("considered"),
                Evidence = facts.Text("evidence"),
            })
            : null;

    private MergerCriterionEvidence? MergerCriterionEvidence(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerCriterionEvidence
            {
                Criterion = (MergerCriterion?)facts.Word("criterion", CommissioningWords.MergerCriteria),
                IsShown = facts.Truth("shown"),
                Evidence = facts.Text("evidence"),
            })
            : null;

    private MergerDecision? MergerDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new MergerDecision
            {
                Kind = (MergerDecisionKind?)facts.Word("kind", CommissioningWords.MergerDecisionKinds),
                On = facts.Date("on"),
                IsWritten = facts.Truth("written"),
                GivesReasons = facts.Truth("givesReasons"),
                SatisfiedOf = facts.Words("satisfiedOf", CommissioningWords.GrantMatters, index => (GrantMatter)index),
                NotSatisfiedOf = facts.Words("notSatisfiedOf", CommissioningWords.GrantMatters, index => (GrantMatter)index),
            })
            : null;

    private CcgTransferScheme? CcgTransferScheme(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgTransferScheme
            {
                Id = facts.Text("id"),
                Kind = (CcgTransferKind?)facts.Word("kind", CommissioningWords.CcgTransferKinds),
                MovesProperty = facts.Truth("movesProperty"),
                MovesEmployment = facts.Truth("movesEmployment"),
            })
            : null;
}
