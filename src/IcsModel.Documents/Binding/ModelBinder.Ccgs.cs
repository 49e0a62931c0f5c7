using IcsModel.Commissioning;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <content>Clinical commissioning groups, how they came to be, and their constitutions.</content>
internal sealed partial class ModelBinder
{
    private ClinicalCommissioningGroup? ClinicalCommissioningGroup(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new ClinicalCommissioningGroup
            {
                Code = facts.Text("code"),
                Name = facts.Text("name"),
                EstablishedOn = facts.Date("establishedOn"),
                AbolishedOn = facts.Date("abolishedOn"),
                Area = facts.List("area", scalars.Text),
                Members = facts.List("members", Body),
                Application = facts.One("application", CcgApplication),
                Grant = facts.One("grant", CcgGrant),
                Constitution = facts.One("constitution", CcgConstitution),
                Variations = facts.List("variations", CcgVariation),
                HasGoverningBody = facts.Truth("hasGoverningBody"),
                GoverningBody = facts.One("governingBody", GoverningBody),
                InterestRegisters = facts.List("interestRegisters", CcgInterestRegister),
                Conflicts = facts.List("conflicts", CcgConflict),
                HasConflictsGuardian = facts.Truth("hasConflictsGuardian"),
                DutyEvidence = facts.List("dutyEvidence", CcgDutyEvidence),
                Activities = facts.List("activities", CcgActivity),
                Plans = facts.List("plans", CommissioningPlan),
                AnnualReports = facts.List("annualReports", CcgAnnualReport),
                Finances = facts.List("finances", CcgYearOfFinance),
                Interventions = facts.List("interventions", CcgIntervention),
                ConsulteeNomination = facts.One("consulteeNomination", ConsulteeNomination),
                Decisions = facts.List("decisions", CommissioningDecision),
            })
            : null;

    private CcgApplication? CcgApplication(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgApplication
            {
                On = facts.Date("on"),
                Applicants = facts.List("applicants", CcgApplicant),
                HasConstitution = facts.Truth("hasConstitution"),
                NamesAccountableOfficer = facts.Truth("namesAccountableOfficer"),
                HasSpecifiedInformation = facts.Truth("hasSpecifiedInformation"),
            })
            : null;

    private CcgApplicant? CcgApplicant(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgApplicant
            {
                Body = facts.One("body", Body),
                ProvidesOrWishesTo = facts.Truth("providesOrWishesTo"),
                WishesToBeMember = facts.Truth("wishesToBeMember"),
            })
            : null;

    private CcgGrant? CcgGrant(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgGrant
            {
                On = facts.Date("on"),
                IsGranted = facts.Truth("granted"),
                EffectiveOn = facts.Date("effectiveOn"),
                SatisfiedOf = facts.Words("satisfiedOf", CommissioningWords.GrantMatters, index => (GrantMatter)index),
                NotSatisfiedOf = facts.Words("notSatisfiedOf", CommissioningWords.GrantMatters, index => (GrantMatter)index),
            })
            : null;

    private CcgConstitution? CcgConstitution(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgConstitution
            {
                Name = facts.Text("name"),
                From = facts.Date("from"),
                Contents = facts.Words("contents", CommissioningWords.CcgConstitutionContents, index => (CcgConstitutionContent)index),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
            })
            : null;

    private CcgVariation? CcgVariation(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new CcgVariation
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                IsByNhsEngland = facts.Truth("byNhsEngland"),
                ChangesAreaOrMembers = facts.Truth("changesAreaOrMembers"),
                GroupConsented = facts.Truth("groupConsented"),
                ConsideredNecessary = facts.Truth("consideredNecessary"),
                GroupConsulted = facts.Truth("groupConsulted"),
                Affected = facts.List("affected", Body),
                Consulted = facts.List("consulted", Body),
                PublishedOn = facts.Date("publishedOn"),
                IsPublished = facts.Truth("published"),
            })
            : null;
}
