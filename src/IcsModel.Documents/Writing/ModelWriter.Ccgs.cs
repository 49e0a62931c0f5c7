using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>Clinical commissioning groups, how they came to be, and their constitutions.</content>
internal sealed partial class ModelWriter
{
    private void ClinicalCommissioningGroup(ClinicalCommissioningGroup group)
    {
        json.WriteStartObject();
        facts.Text("code", group.Code);
        facts.Text("name", group.Name);
        facts.Date("establishedOn", group.EstablishedOn);
        facts.Date("abolishedOn", group.AbolishedOn);
        facts.List("area", group.Area, facts.Text);
        facts.List("members", group.Members, Body);
        facts.One("application", group.Application, CcgApplication);
        facts.One("grant", group.Grant, CcgGrant);
        facts.One("constitution", group.Constitution, CcgConstitution);
        facts.List("variations", group.Variations, CcgVariation);
        facts.Truth("hasGoverningBody", group.HasGoverningBody);
        facts.One("governingBody", group.GoverningBody, GoverningBody);
        facts.List("interestRegisters", group.InterestRegisters, CcgInterestRegister);
        facts.List("conflicts", group.Conflicts, CcgConflict);
        facts.Truth("hasConflictsGuardian", group.HasConflictsGuardian);
        facts.List("dutyEvidence", group.DutyEvidence, CcgDutyEvidence);
        facts.List("activities", group.Activities, CcgActivity);
        facts.List("plans", group.Plans, CommissioningPlan);
        facts.List("annualReports", group.AnnualReports, CcgAnnualReport);
        facts.List("finances", group.Finances, CcgYearOfFinance);
        facts.List("interventions", group.Interventions, CcgIntervention);
        facts.One("consulteeNomination", group.ConsulteeNomination, ConsulteeNomination);
        facts.List("decisions", group.Decisions, CommissioningDecision);
        json.WriteEndObject();
    }

    private void CcgApplication(CcgApplication application)
    {
        json.WriteStartObject();
        facts.Date("on", application.On);
        facts.List("applicants", application.Applicants, CcgApplicant);
        facts.Truth("hasConstitution", application.HasConstitution);
        facts.Truth("namesAccountableOfficer", application.NamesAccountableOfficer);
        facts.Truth("hasSpecifiedInformation", application.HasSpecifiedInformation);
        json.WriteEndObject();
    }

    private void CcgApplicant(CcgApplicant applicant)
    {
        json.WriteStartObject();
        facts.One("body", applicant.Body, Body);
        facts.Truth("providesOrWishesTo", applicant.ProvidesOrWishesTo);
        facts.Truth("wishesToBeMember", applicant.WishesToBeMember);
        json.WriteEndObject();
    }

    private void CcgGrant(CcgGrant grant)
    {
        json.WriteStartObject();
        facts.Date("on", grant.On);
        facts.Truth("granted", grant.IsGranted);
        facts.Date("effectiveOn", grant.EffectiveOn);
        facts.Words("satisfiedOf", grant.SatisfiedOf, CommissioningWords.GrantMatters, one => (int)one);
        facts.Words("notSatisfiedOf", grant.NotSatisfiedOf, CommissioningWords.GrantMatters, one => (int)one);
        json.WriteEndObject();
    }

    private void CcgConstitution(CcgConstitution constitution)
    {
        json.WriteStartObject();
        facts.Text("name", constitution.Name);
        facts.Date("from", constitution.From);
        facts.Words("contents", constitution.Contents, CommissioningWords.CcgConstitutionContents, one => (int)one);
        facts.Date("publishedOn", constitution.PublishedOn);
        facts.Truth("published", constitution.IsPublished);
        json.WriteEndObject();
    }

    private void CcgVariation(CcgVariation variation)
    {
        json.WriteStartObject();
        facts.Text("id", variation.Id);
        facts.Date("on", variation.On);
        facts.Truth("byNhsEngland", variation.IsByNhsEngland);
        facts.Truth("changesAreaOrMembers", variation.ChangesAreaOrMembers);
        facts.Truth("groupConsented", variation.GroupConsented);
        facts.Truth("consideredNecessary", variation.ConsideredNecessary);
        facts.Truth("groupConsulted", variation.GroupConsulted);
        facts.List("affected", variation.Affected, Body);
        facts.List("consulted", variation.Consulted, Body);
        facts.Date("publishedOn", variation.PublishedOn);
        facts.Truth("published", variation.IsPublished);
        json.WriteEndObject();
    }
}
