using IcsModel.Constitutions;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The committees.</content>
internal sealed partial class ModelWriter
{
    private void Committee(Committee committee)
    {
        json.WriteStartObject();
        facts.Text("id", committee.Id);
        facts.Text("name", committee.Name);
        facts.Word("kind", (int?)committee.Kind, Words.CommitteeKinds);
        facts.One("chair", committee.Chair, Person);
        facts.Truth("mayExerciseCommissioningFunctions", committee.MayExerciseCommissioningFunctions);
        facts.List("members", committee.Members, CommitteeMember);
        facts.Truth("exercisesFunctions", committee.ExercisesFunctions);
        facts.Truth("chairHasFinanceOrAuditExpertise", committee.ChairHasFinanceOrAuditExpertise);
        facts.One("terms", committee.Terms, TermsOfReference);
        facts.One("remit", committee.Remit, RemunerationRemit);
        facts.List("reports", committee.Reports, CommitteeReport);
        json.WriteEndObject();
    }

    private void CommitteeMember(CommitteeMember member)
    {
        json.WriteStartObject();
        facts.Text("id", member.Id);
        facts.One("person", member.Person, Person);
        facts.Date("from", member.From);
        facts.Date("to", member.To);
        facts.One("appointment", member.Appointment, Appointment);
        facts.Truth("employee", member.IsEmployee);
        facts.Truth("secondee", member.IsSecondee);
        json.WriteEndObject();
    }

    private void TermsOfReference(TermsOfReference terms)
    {
        json.WriteStartObject();
        facts.Date("agreedOn", terms.AgreedOn);
        facts.Date("publishedOn", terms.PublishedOn);
        facts.Truth("exist", terms.Exist);
        facts.Truth("inScheme", terms.InScheme);
        json.WriteEndObject();
    }

    private void RemunerationRemit(RemunerationRemit remit)
    {
        json.WriteStartObject();
        facts.Truth("payPolicy", remit.PayPolicy);
        facts.Truth("employeePay", remit.EmployeePay);
        facts.Truth("boardPay", remit.BoardPay);
        facts.Truth("committeeAllowances", remit.CommitteeAllowances);
        json.WriteEndObject();
    }

    private void CommitteeReport(CommitteeReport report)
    {
        json.WriteStartObject();
        facts.Date("on", report.On);
        facts.Text("reference", report.Reference);
        json.WriteEndObject();
    }
}
