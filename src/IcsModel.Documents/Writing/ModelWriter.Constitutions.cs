using IcsModel.Constitutions;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>The constitution with its seats and those entitled to nominate, its order and its versions.</content>
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
        facts.Text("name", constitution.Name);
        facts.One("statesName", constitution.StatesName, Clause);
        facts.One("statesArea", constitution.StatesArea, Clause);
        facts.Truth("areaIsThatOfTheOrder", constitution.AreaIsThatOfTheOrder);
        facts.One("independenceBar", constitution.IndependenceBar, IndependenceBar);
        facts.List("chairRemovableBy", constitution.ChairRemovableBy, Actor);
        facts.One("chairRemovalApprovedBy", constitution.ChairRemovalApprovedBy, Actor);
        facts.One("chairRemovalApproval", constitution.ChairRemovalApproval, Clause);
        facts.One("chiefExecutiveEmployment", constitution.ChiefExecutiveEmployment, ChiefExecutiveEmployment);
        facts.List("membershipRequirements", constitution.MembershipRequirements, MembershipRequirement);
        facts.One("exerciseOfFunctions", constitution.ExerciseOfFunctions, Clause);
        facts.One("employeeTerms", constitution.EmployeeTerms, Clause);
        facts.List("delegations", constitution.Delegations, Delegation);
        facts.One("committeesMayCommission", constitution.CommitteesMayCommission, Clause);
        facts.One("commissioningCommittees", constitution.CommissioningCommittees, CommissioningCommittees);
        facts.One("decisionProcedure", constitution.DecisionProcedure, Clause);
        facts.One("opennessAboutDecisions", constitution.OpennessAboutDecisions, Clause);
        facts.One("opennessAboutDecisionMaking", constitution.OpennessAboutDecisionMaking, Clause);
        facts.One("meetingsInPublic", constitution.MeetingsInPublic, Clause);
        facts.One("conflicts", constitution.Conflicts, ConflictsProvision);
        facts.One("involvement", constitution.Involvement, InvolvementProvision);
        facts.One("variationPower", constitution.VariationPower, VariationPower);
        facts.One("removalGrounds", constitution.RemovalGrounds, Clause);
        facts.One("boardKeepsAccountability", constitution.BoardKeepsAccountability, Clause);
        facts.One("auditCommittee", constitution.AuditCommittee, Clause);
        facts.One("remunerationCommittee", constitution.RemunerationCommittee, Clause);
        facts.One("auditChairIsGuardian", constitution.AuditChairIsGuardian, Clause);
        facts.List("modelDepartures", constitution.ModelDepartures, ModelDeparture);
        facts.One("standingOrders", constitution.StandingOrders, StandingOrders);
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
        facts.One("appointmentClause", seat.AppointmentClause, Clause);
        facts.One("approvalClause", seat.ApprovalClause, Clause);
        facts.One("clause", seat.Clause, Clause);
        facts.Truth("nominatedJointly", seat.NominatedJointly);
        facts.Truth("nominatedByEveryEntitledBody", seat.NominatedByEveryEntitledBody);
        facts.One("nominationProcess", seat.NominationProcess, Clause);
        facts.Truth("nominationProcessIsElsewhere", seat.NominationProcessIsElsewhere);
        facts.One("eligibilityClause", seat.EligibilityClause, Clause);
        facts.WholeNumber("termYears", seat.TermYears);
        facts.WholeNumber("maximumTerms", seat.MaximumTerms);
        facts.WholeNumber("maximumYears", seat.MaximumYears);
        facts.One("termClause", seat.TermClause, Clause);
        facts.One("removalClause", seat.RemovalClause, Clause);
        facts.Truth("mayBeDeputyChair", seat.MayBeDeputyChair);
        facts.Truth("mayChairAudit", seat.MayChairAudit);
        facts.Truth("mayChairRemuneration", seat.MayChairRemuneration);
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
        facts.Date("abolishedOn", nominator.AbolishedOn);
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

    private void ConstitutionVersion(ConstitutionVersion version)
    {
        json.WriteStartObject();
        facts.Text("version", version.Version);
        facts.Date("from", version.From);
        facts.Date("to", version.To);
        facts.Date("publishedOn", version.PublishedOn);
        facts.Truth("published", version.IsPublished);
        json.WriteEndObject();
    }
}
