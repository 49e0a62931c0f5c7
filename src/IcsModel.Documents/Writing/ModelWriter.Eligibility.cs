using IcsModel.Documents.Binding;
using IcsModel.Eligibility;

namespace IcsModel.Documents.Writing;

/// <content>What makes people eligible for their seats, and how they were chosen.</content>
internal sealed partial class ModelWriter
{
    private void Disqualification(Disqualification disqualification)
    {
        json.WriteStartObject();
        facts.Word("criterion", (int?)disqualification.Criterion, Words.DisqualificationCriteria);
        facts.Date("from", disqualification.From);
        facts.Date("to", disqualification.To);
        facts.WholeNumber("sentenceMonths", disqualification.SentenceMonths);
        facts.Truth("withOptionOfFine", disqualification.WithOptionOfFine);
        facts.Truth("byRedundancy", disqualification.ByRedundancy);
        facts.Truth("onStatedGrounds", disqualification.OnStatedGrounds);
        json.WriteEndObject();
    }

    private void OtherRole(OtherRole role)
    {
        json.WriteStartObject();
        facts.One("body", role.Body, Body);
        facts.Text("title", role.Title);
        facts.Truth("executive", role.IsExecutive);
        facts.Truth("healthOrCare", role.IsHealthOrCare);
        facts.Truth("inArea", role.IsInArea);
        facts.Date("from", role.From);
        facts.Date("to", role.To);
        json.WriteEndObject();
    }

    private void ProfessionalRegistration(ProfessionalRegistration registration)
    {
        json.WriteStartObject();
        facts.Word("profession", (int?)registration.Profession, Words.Professions);
        facts.Date("from", registration.From);
        facts.Date("to", registration.To);
        json.WriteEndObject();
    }

    private void FitAndProperTest(FitAndProperTest test)
    {
        json.WriteStartObject();
        facts.Date("on", test.On);
        facts.Truth("passed", test.Passed);
        facts.Truth("onAppointment", test.OnAppointment);
        facts.Truth("selfAttested", test.SelfAttested);
        facts.Truth("referenceTaken", test.ReferenceTaken);
        facts.One("recordedBy", test.RecordedBy, Actor);
        json.WriteEndObject();
    }

    private void TermOfOffice(TermOfOffice term)
    {
        json.WriteStartObject();
        facts.WholeNumber("number", term.Number);
        facts.Date("endsOn", term.EndsOn);
        facts.Date("firstAppointedOn", term.FirstAppointedOn);
        json.WriteEndObject();
    }

    private void SelectionPanel(SelectionPanel panel)
    {
        json.WriteStartObject();
        facts.One("convenedBy", panel.ConvenedBy, Actor);
        facts.Date("criteriaPublishedOn", panel.CriteriaPublishedOn);
        facts.Date("nominationsOpenedOn", panel.NominationsOpenedOn);
        facts.Truth("assessedAgainstCriteria", panel.AssessedAgainstCriteria);
        json.WriteEndObject();
    }
}
