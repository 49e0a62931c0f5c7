using IcsModel.Commissioning;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The governing bodies of clinical commissioning groups.</content>
internal sealed partial class ModelWriter
{
    private void GoverningBody(GoverningBody governingBody)
    {
        json.WriteStartObject();
        facts.Words("functions", governingBody.Functions, CommissioningWords.GoverningBodyFunctions, one => (int)one);
        facts.List("members", governingBody.Members, GoverningBodyMember);
        facts.List("committees", governingBody.Committees, GoverningBodyCommittee);
        json.WriteEndObject();
    }

    private void GoverningBodyMember(GoverningBodyMember member)
    {
        json.WriteStartObject();
        facts.Text("id", member.Id);
        facts.One("person", member.Person, Person);
        facts.Words("roles", member.Roles, CommissioningWords.GoverningBodyRoles, one => (int)one);
        facts.Words("layGrounds", member.LayGrounds, CommissioningWords.LayGrounds, one => (int)one);
        facts.Truth("employee", member.IsEmployee);
        facts.Truth("jointlyAppointed", member.IsJointlyAppointed);
        facts.Truth("hasAccountancyQualification", member.HasAccountancyQualification);
        facts.Truth("canLeadFinance", member.CanLeadFinance);
        facts.Word("route", (int?)member.Route, CommissioningWords.GoverningBodyRoutes);
        facts.Truth("describedInConstitution", member.IsDescribedInConstitution);
        facts.Word("appointedBy", (int?)member.AppointedBy, CommissioningWords.GoverningBodyAppointers);
        facts.Date("appointedOn", member.AppointedOn);
        facts.Truth("forFixedTerm", member.IsForFixedTerm);
        facts.Date("termEndsOn", member.TermEndsOn);
        facts.List("specialistSpells", member.SpecialistSpells, SpecialistSpell);
        facts.Words("layExclusions", member.LayExclusions, CommissioningWords.LayExclusions, one => (int)one);
        facts.List("disqualifications", member.Disqualifications, GoverningBodyDisqualification);
        facts.Truth("worksForPrimaryCareProvider", member.WorksForPrimaryCareProvider);
        facts.Truth("worksForLocalProvider", member.WorksForLocalProvider);
        facts.Date("from", member.From);
        facts.Date("to", member.To);
        json.WriteEndObject();
    }

    private void SpecialistSpell(SpecialistSpell specialistSpell)
    {
        json.WriteStartObject();
        facts.Truth("onSpecialistRegister", specialistSpell.IsOnSpecialistRegister);
        facts.Truth("consultant", specialistSpell.IsConsultant);
        facts.Truth("onGpRegister", specialistSpell.IsOnGpRegister);
        facts.Date("from", specialistSpell.From);
        facts.Date("to", specialistSpell.To);
        json.WriteEndObject();
    }

    private void GoverningBodyDisqualification(GoverningBodyDisqualification disqualification)
    {
        json.WriteStartObject();
        facts.Word("kind", (int?)disqualification.Kind, CommissioningWords.GoverningBodyBars);
        facts.Date("on", disqualification.On);
        facts.Date("from", disqualification.From);
        facts.Date("to", disqualification.To);
        json.WriteEndObject();
    }

    private void GoverningBodyCommittee(GoverningBodyCommittee committee)
    {
        json.WriteStartObject();
        facts.Text("id", committee.Id);
        facts.Word("kind", (int?)committee.Kind, CommissioningWords.GoverningBodyCommitteeKinds);
        facts.Truth("decidesPay", committee.DecidesPay);
        facts.Date("from", committee.From);
        facts.Date("to", committee.To);
        json.WriteEndObject();
    }
}
