using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>What clinical commissioning groups recorded, planned, spent and decided.</content>
internal sealed partial class ModelWriter
{
    private void CcgInterestRegister(CcgInterestRegister interestRegister)
    {
        json.WriteStartObject();
        facts.Words("covers", interestRegister.Covers, CommissioningWords.CcgInterestGroups, one => (int)one);
        facts.Truth("published", interestRegister.IsPublished);
        facts.Truth("openOnRequest", interestRegister.IsOpenOnRequest);
        json.WriteEndObject();
    }

    private void CcgConflict(CcgConflict conflict)
    {
        json.WriteStartObject();
        facts.Text("id", conflict.Id);
        facts.One("person", conflict.Person, Person);
        facts.Date("awareOn", conflict.AwareOn);
        facts.Date("declaredOn", conflict.DeclaredOn);
        facts.Truth("declared", conflict.IsDeclared);
        facts.Truth("entered", conflict.IsEntered);
        json.WriteEndObject();
    }

    private void CcgDutyEvidence(CcgDutyEvidence dutyEvidence)
    {
        json.WriteStartObject();
        facts.Word("duty", (int?)dutyEvidence.Duty, CommissioningWords.CcgDuties);
        facts.Date("on", dutyEvidence.On);
        facts.Text("description", dutyEvidence.Description);
        json.WriteEndObject();
    }

    private void CcgActivity(CcgActivity activity)
    {
        json.WriteStartObject();
        facts.Text("id", activity.Id);
        facts.Word("kind", (int?)activity.Kind, CommissioningWords.CcgActivityKinds);
        facts.Date("on", activity.On);
        facts.Truth("affectsServices", activity.AffectsServices);
        facts.Truth("publicInvolved", activity.PublicInvolved);
        json.WriteEndObject();
    }

    private void CommissioningPlan(CommissioningPlan plan)
    {
        json.WriteStartObject();
        facts.WholeNumber("year", plan.Year);
        facts.Date("publishedOn", plan.PublishedOn);
        facts.Truth("published", plan.IsPublished);
        facts.Truth("copiedToNhsEngland", plan.CopiedToNhsEngland);
        facts.List("wellbeingBoards", plan.WellbeingBoards, Body);
        facts.List("copiedTo", plan.CopiedTo, Body);
        facts.Truth("draftGivenToWellbeingBoards", plan.DraftGivenToWellbeingBoards);
        facts.Truth("askedAboutJointStrategy", plan.AskedAboutJointStrategy);
        facts.Truth("carriesFinalOpinion", plan.CarriesFinalOpinion);
        facts.Truth("carriesConsultationSummary", plan.CarriesConsultationSummary);
        json.WriteEndObject();
    }

    private void CcgAnnualReport(CcgAnnualReport annualReport)
    {
        json.WriteStartObject();
        facts.WholeNumber("year", annualReport.Year);
        facts.Date("issuedOn", annualReport.IssuedOn);
        facts.Truth("published", annualReport.IsPublished);
        facts.Truth("presentedInPublic", annualReport.PresentedInPublic);
        json.WriteEndObject();
    }

    private void CcgYearOfFinance(CcgYearOfFinance yearOfFinance)
    {
        json.WriteStartObject();
        facts.WholeNumber("year", yearOfFinance.Year);
        facts.Date("from", yearOfFinance.From);
        facts.Date("to", yearOfFinance.To);
        facts.WholeNumber("allotted", yearOfFinance.Allotted);
        facts.WholeNumber("otherReceipts", yearOfFinance.OtherReceipts);
        facts.WholeNumber("spent", yearOfFinance.Spent);
        facts.WholeNumber("capitalLimit", yearOfFinance.CapitalLimit);
        facts.WholeNumber("capitalUsed", yearOfFinance.CapitalUsed);
        facts.WholeNumber("revenueLimit", yearOfFinance.RevenueLimit);
        facts.WholeNumber("revenueUsed", yearOfFinance.RevenueUsed);
        json.WriteEndObject();
    }

    private void CcgIntervention(CcgIntervention intervention)
    {
        json.WriteStartObject();
        facts.Text("id", intervention.Id);
        facts.Word("kind", (int?)intervention.Kind, CommissioningWords.CcgInterventionKinds);
        facts.Word("ground", (int?)intervention.Ground, CommissioningWords.CcgFailures);
        facts.Date("on", intervention.On);
        facts.Date("liftedOn", intervention.LiftedOn);
        facts.Truth("otherGroupConsulted", intervention.OtherGroupConsulted);
        facts.Truth("consulted", intervention.Consulted);
        facts.Truth("reportPublished", intervention.ReportPublished);
        json.WriteEndObject();
    }

    private void ConsulteeNomination(ConsulteeNomination consulteeNomination)
    {
        json.WriteStartObject();
        facts.One("person", consulteeNomination.Person, Person);
        facts.Truth("nominated", consulteeNomination.IsNominated);
        facts.Date("notifiedOn", consulteeNomination.NotifiedOn);
        facts.Truth("inWriting", consulteeNomination.InWriting);
        json.WriteEndObject();
    }

    private void CommissioningDecision(CommissioningDecision decision)
    {
        json.WriteStartObject();
        facts.Text("id", decision.Id);
        facts.Date("on", decision.On);
        facts.Truth("exercisesCommissioningFunctions", decision.ExercisesCommissioningFunctions);
        facts.Date("nomineeConsultedOn", decision.NomineeConsultedOn);
        facts.Truth("nomineeConsulted", decision.NomineeConsulted);
        json.WriteEndObject();
    }
}
