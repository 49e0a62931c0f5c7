using IcsModel.Constitutions;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The constitution and the committees.</content>
internal sealed partial class ModelWriter
{
    private void Constitution(Constitution constitution)
    {
        json.WriteStartObject();
        facts.Date("from", constitution.From);
        facts.Date("to", constitution.To);
        facts.Text("version", constitution.Version);
        facts.List("seats", constitution.Seats, Seat);
        facts.List("nominatingTrusts", constitution.NominatingTrusts, EntitledNominator);
        facts.List("nominatingPrimaryMedicalProviders", constitution.NominatingPrimaryMedicalProviders, EntitledNominator);
        facts.List("nominatingLocalAuthorities", constitution.NominatingLocalAuthorities, EntitledNominator);
        facts.One("removalOfChair", constitution.RemovalOfChair, Clause);
        facts.One("validationOfProceedings", constitution.ValidationOfProceedings, Clause);
        facts.One("deputyActsForChair", constitution.DeputyActsForChair, Clause);
        facts.One("unitaryBoard", constitution.UnitaryBoard, Clause);
        facts.One("jointAccountability", constitution.JointAccountability, Clause);
        facts.One("quorumWithoutChair", constitution.QuorumWithoutChair, Clause);
        facts.List("variations", constitution.Variations, Variation);
        json.WriteEndObject();
    }

    private void Clause(Clause clause)
    {
        if (clause is { Provides: { } provides, Number: null, Page: null })
        {
            json.WriteBooleanValue(provides);
            return;
        }

        json.WriteStartObject();
        facts.Truth("provides", clause.Provides);
        facts.Text("number", clause.Number);
        facts.WholeNumber("page", clause.Page);
        json.WriteEndObject();
    }

    private void Seat(ConstitutionSeat seat)
    {
        json.WriteStartObject();
        facts.Word("kind", (int?)seat.Kind, Words.SeatKinds);
        facts.Text("title", seat.Title);
        facts.WholeNumber("number", seat.Number);
        facts.WholeNumber("atLeast", seat.AtLeast);
        facts.WholeNumber("atMost", seat.AtMost);
        facts.Word("nominatedBy", (int?)seat.NominatedBy, Words.NominatingSectors);
        facts.One("appointedBy", seat.AppointedBy, Actor);
        facts.One("approvedBy", seat.ApprovedBy, Actor);
        facts.One("clause", seat.Clause, Clause);
        json.WriteEndObject();
    }

    private void EntitledNominator(EntitledNominator nominator)
    {
        if (nominator.Body is { Kind: null, Code: null, Name: { } name } && nominator == new EntitledNominator { Body = nominator.Body })
        {
            facts.Text(name);
            return;
        }

        json.WriteStartObject();
        facts.One("body", nominator.Body, Body);
        facts.Truth("providesServicesInArea", nominator.ProvidesServicesInArea);
        facts.Truth("meetsForwardPlanCondition", nominator.MeetsForwardPlanCondition);
        facts.Truth("meetsLevelOfServicesCondition", nominator.MeetsLevelOfServicesCondition);
        facts.Truth("ofPrescribedDescription", nominator.IsOfPrescribedDescription);
        json.WriteEndObject();
    }

    private void Variation(ConstitutionVariation variation)
    {
        json.WriteStartObject();
        facts.One("madeBy", variation.MadeBy, Actor);
        facts.Date("madeOn", variation.MadeOn);
        facts.List("approvals", variation.Approvals, Approval);
        facts.Truth("procedureFollowed", variation.ProcedureFollowed);
        facts.Text("version", variation.Version);
        json.WriteEndObject();
    }

    private void Committee(Committee committee)
    {
        json.WriteStartObject();
        facts.Text("id", committee.Id);
        facts.Text("name", committee.Name);
        facts.Word("kind", (int?)committee.Kind, Words.CommitteeKinds);
        facts.One("chair", committee.Chair, Person);
        facts.Truth("mayExerciseCommissioningFunctions", committee.MayExerciseCommissioningFunctions);
        facts.List("members", committee.Members, CommitteeMember);
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
        json.WriteEndObject();
    }
}
