using IcsModel.Documents.Binding;
using IcsModel.JointWorking;

namespace IcsModel.Documents.Writing;

/// <content>Arrangements for joint working.</content>
internal sealed partial class ModelWriter
{
    private void ArrangedFunction(ArrangedFunction function)
    {
        json.WriteStartObject();
        facts.Text("id", function.Id);
        facts.Text("provision", function.Provision);
        facts.One("vestedIn", function.VestedIn, Body);
        facts.Truth("exercisableByArranger", function.ExercisableByArranger);
        facts.Truth("madeJoint", function.IsMadeJoint);
        facts.Truth("standingRulesFunction", function.IsStandingRulesFunction);
        facts.Truth("prescribedForSection75", function.IsPrescribedForSection75);
        json.WriteEndObject();
    }

    private void ArrangementTerms(ArrangementTerms terms)
    {
        json.WriteStartObject();
        facts.Truth("agreed", terms.Agreed);
        facts.Truth("inWriting", terms.InWriting);
        facts.Truth("restrictsOnwardDelegation", terms.RestrictsOnwardDelegation);
        facts.Truth("governance", terms.Governance);
        facts.Truth("conflictsManaged", terms.ConflictsManaged);
        facts.Truth("reviewAndExit", terms.ReviewAndExit);
        facts.Truth("inSchemeAndMap", terms.InSchemeAndMap);
        json.WriteEndObject();
    }

    private void PartnershipAgreement(PartnershipAgreement agreement)
    {
        json.WriteStartObject();
        facts.Truth("inWriting", agreement.InWriting);
        facts.Truth("aims", agreement.Aims);
        facts.Truth("contributions", agreement.Contributions);
        facts.Truth("functions", agreement.Functions);
        facts.Truth("peopleAndServices", agreement.PeopleAndServices);
        facts.Truth("staffAndGoods", agreement.StaffAndGoods);
        facts.Truth("duration", agreement.Duration);
        facts.Truth("monitoring", agreement.Monitoring);
        json.WriteEndObject();
    }

    private void FundContribution(FundContribution contribution)
    {
        json.WriteStartObject();
        facts.One("by", contribution.By, Body);
        facts.Date("on", contribution.On);
        json.WriteEndObject();
    }

    private void PooledFund(PooledFund fund)
    {
        json.WriteStartObject();
        facts.List("contributions", fund.Contributions, FundContribution);
        facts.Truth("spentOnTheFunctions", fund.SpentOnTheFunctions);
        facts.One("host", fund.Host, Body);
        facts.Truth("managerAppointed", fund.ManagerAppointed);
        facts.Truth("quarterlyReports", fund.QuarterlyReports);
        facts.Truth("annualReturn", fund.AnnualReturn);
        json.WriteEndObject();
    }

    private void ArrangementReport(ArrangementReport report)
    {
        json.WriteStartObject();
        facts.Date("on", report.On);
        facts.Truth("annual", report.IsAnnual);
        json.WriteEndObject();
    }

    private void Arrangement(Arrangement arrangement)
    {
        json.WriteStartObject();
        facts.Text("id", arrangement.Id);
        facts.Word("kind", (int?)arrangement.Kind, SystemWords.ArrangementKinds);
        facts.One("arranger", arrangement.Arranger, Body);
        facts.List("counterparties", arrangement.Counterparties, Body);
        facts.List("functions", arrangement.Functions, ArrangedFunction);
        facts.Text("parent", arrangement.Parent);
        facts.One("terms", arrangement.Terms, ArrangementTerms);
        facts.Truth("guidanceRegarded", arrangement.GuidanceRegarded);
        facts.One("fund", arrangement.Fund, PooledFund);
        facts.One("agreement", arrangement.Agreement, PartnershipAgreement);
        facts.Truth("consultedJointly", arrangement.ConsultedJointly);
        facts.Truth("commissionersConsent", arrangement.CommissionersConsent);
        facts.Truth("councilExercisesNhsFunctions", arrangement.CouncilExercisesNhsFunctions);
        facts.Truth("nhsBodyExercisesCouncilFunctions", arrangement.NhsBodyExercisesCouncilFunctions);
        facts.List("reports", arrangement.Reports, ArrangementReport);
        facts.Truth("restsOnWelshRegulations", arrangement.RestsOnWelshRegulations);
        facts.Date("from", arrangement.From);
        facts.Date("to", arrangement.To);
        json.WriteEndObject();
    }

    private void NhsEnglandDirection(NhsEnglandDirection direction)
    {
        json.WriteStartObject();
        facts.Text("id", direction.Id);
        facts.Date("on", direction.On);
        facts.Date("publishedOn", direction.PublishedOn);
        facts.Truth("published", direction.IsPublished);
        facts.Truth("restrictsOnwardDelegation", direction.RestrictsOnwardDelegation);
        json.WriteEndObject();
    }

    private void JointAppointment(JointAppointment appointment)
    {
        json.WriteStartObject();
        facts.Text("id", appointment.Id);
        facts.List("between", appointment.Between, Body);
        facts.Truth("guidanceRegarded", appointment.GuidanceRegarded);
        facts.Date("on", appointment.On);
        json.WriteEndObject();
    }
}
