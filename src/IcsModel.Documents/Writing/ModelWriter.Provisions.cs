using IcsModel.Constitutions;
using IcsModel.Documents.Binding;

namespace IcsModel.Documents.Writing;

/// <content>What single provisions of the constitution say, and its standing orders.</content>
internal sealed partial class ModelWriter
{
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

    private void IndependenceBar(IndependenceBar bar)
    {
        json.WriteStartObject();
        facts.One("bindsEveryAppointor", bar.BindsEveryAppointor, Clause);
        facts.One("coversPrivateHealthcare", bar.CoversPrivateHealthcare, Clause);
        facts.One("coversOtherReasons", bar.CoversOtherReasons, Clause);
        json.WriteEndObject();
    }

    private void ChiefExecutiveEmployment(ChiefExecutiveEmploymentClause clause)
    {
        json.WriteStartObject();
        facts.One("toBecome", clause.ToBecome, Clause);
        facts.One("toRemain", clause.ToRemain, Clause);
        json.WriteEndObject();
    }

    private void MembershipRequirement(MembershipRequirement requirement)
    {
        json.WriteStartObject();
        facts.Text("source", requirement.Source);
        facts.One("met", requirement.Met, Clause);
        json.WriteEndObject();
    }

    private void Delegation(Delegation delegation)
    {
        json.WriteStartObject();
        facts.Word("to", (int?)delegation.To, Words.DelegateKinds);
        facts.Truth("restsOnAnotherPower", delegation.RestsOnAnotherPower);
        facts.Text("description", delegation.Description);
        facts.One("clause", delegation.Clause, Clause);
        json.WriteEndObject();
    }

    private void CommissioningCommittees(CommissioningCommitteeSafeguards safeguards)
    {
        json.WriteStartObject();
        facts.One("chairApprovesMembers", safeguards.ChairApprovesMembers, Clause);
        facts.One("coversPrivateHealthcare", safeguards.CoversPrivateHealthcare, Clause);
        facts.One("coversOtherReasons", safeguards.CoversOtherReasons, Clause);
        json.WriteEndObject();
    }

    private void ConflictsProvision(ConflictsProvision provision)
    {
        json.WriteStartObject();
        facts.One("registers", provision.Registers, Clause);
        facts.One("publicAccess", provision.PublicAccess, Clause);
        facts.One("declarations", provision.Declarations, Clause);
        facts.One("management", provision.Management, Clause);
        facts.One("principles", provision.Principles, Clause);
        json.WriteEndObject();
    }

    private void InvolvementProvision(InvolvementProvision provision)
    {
        json.WriteStartObject();
        facts.One("arrangements", provision.Arrangements, Clause);
        facts.One("principles", provision.Principles, Clause);
        facts.One("consultationOnPlan", provision.ConsultationOnPlan, Clause);
        facts.WholeNumber("adoptedPrinciples", provision.AdoptedPrinciples);
        json.WriteEndObject();
    }

    private void VariationPower(VariationPower power)
    {
        json.WriteStartObject();
        facts.One("power", power.Power, Clause);
        facts.One("procedure", power.Procedure, Clause);
        facts.One("byNhsEngland", power.ByNhsEngland, Clause);
        facts.One("priorApproval", power.PriorApproval, Clause);
        json.WriteEndObject();
    }

    private void ModelDeparture(ModelDeparture departure)
    {
        json.WriteStartObject();
        facts.Text("provision", departure.Provision);
        facts.Truth("agreedByNhsEngland", departure.AgreedByNhsEngland);
        facts.Text("reference", departure.Reference);
        facts.One("clause", departure.Clause, Clause);
        json.WriteEndObject();
    }

    private void StandingOrders(StandingOrders orders)
    {
        json.WriteStartObject();
        facts.One("quorum", orders.Quorum, Quorum);
        facts.Words("substitutesFor", orders.SubstitutesFor, Words.SeatKinds, value => (int)value);
        facts.One("substitutesClause", orders.SubstitutesClause, Clause);
        facts.WholeNumber("noticeDays", orders.NoticeDays);
        facts.WholeNumber("calledNoticeDays", orders.CalledNoticeDays);
        facts.WholeNumber("emergencyNoticeDays", orders.EmergencyNoticeDays);
        facts.WholeNumber("submissionDays", orders.SubmissionDays);
        facts.WholeNumber("circulationDays", orders.CirculationDays);
        facts.One("noticeClause", orders.NoticeClause, Clause);
        json.WriteEndObject();
    }

    private void Quorum(Quorum quorum)
    {
        json.WriteStartObject();
        facts.One("clause", quorum.Clause, Clause);
        facts.WholeNumber("atLeast", quorum.AtLeast);
        facts.WholeNumber("numerator", quorum.Numerator);
        facts.WholeNumber("denominator", quorum.Denominator);
        facts.Word("of", (int?)quorum.Of, Words.QuorumBases);
        facts.List("groups", quorum.Groups, QuorumGroup);
        facts.Truth("needsChair", quorum.NeedsChair);
        facts.Truth("needsChairOrDeputy", quorum.NeedsChairOrDeputy);
        facts.Truth("substitutesCount", quorum.SubstitutesCount);
        json.WriteEndObject();
    }

    private void QuorumGroup(QuorumGroup group)
    {
        json.WriteStartObject();
        facts.Text("name", group.Name);
        facts.Words("seats", group.Seats, Words.SeatKinds, value => (int)value);
        facts.WholeNumber("atLeast", group.AtLeast);
        json.WriteEndObject();
    }
}
