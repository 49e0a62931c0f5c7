using IcsModel.Documents.Binding;
using IcsModel.Partnerships;

namespace IcsModel.Documents.Writing;

/// <content>Integrated care partnerships, their members and their meetings.</content>
internal sealed partial class ModelWriter
{
    private void PartnershipMember(PartnershipMember member)
    {
        json.WriteStartObject();
        facts.Text("id", member.Id);
        facts.One("person", member.Person, Person);
        facts.One("appointedBy", member.AppointedBy, Body);
        facts.Truth("appointedByPartnership", member.AppointedByPartnership);
        facts.One("nominatedBy", member.NominatedBy, Body);
        facts.Word("sector", (int?)member.Sector, SystemWords.PartnershipSectors);
        facts.Text("title", member.Title);
        facts.Truth("chair", member.IsChair);
        facts.Truth("substitute", member.IsSubstitute);
        facts.Date("from", member.From);
        facts.Date("to", member.To);
        json.WriteEndObject();
    }

    private void SectorEngagement(SectorEngagement engagement)
    {
        json.WriteStartObject();
        facts.Word("sector", (int?)engagement.Sector, SystemWords.PartnershipSectors);
        facts.Text("description", engagement.Description);
        json.WriteEndObject();
    }

    private void PartnershipProcedure(PartnershipProcedure procedure)
    {
        json.WriteStartObject();
        facts.WholeNumber("quorumAtLeast", procedure.QuorumAtLeast);
        facts.Truth("needsBoardMember", procedure.NeedsBoardMember);
        facts.WholeNumber("councilsNumerator", procedure.CouncilsNumerator);
        facts.WholeNumber("councilsDenominator", procedure.CouncilsDenominator);
        facts.Truth("substitutesCount", procedure.SubstitutesCount);
        facts.Text("reference", procedure.Reference);
        json.WriteEndObject();
    }

    private void PartnershipDecision(PartnershipDecision decision)
    {
        json.WriteStartObject();
        facts.Text("id", decision.Id);
        facts.Word("function", (int?)decision.Function, SystemWords.PartnershipFunctions);
        facts.Truth("hasLawfulAuthority", decision.HasLawfulAuthority);
        facts.Text("description", decision.Description);
        json.WriteEndObject();
    }

    private void PartnershipMeeting(PartnershipMeeting meeting)
    {
        json.WriteStartObject();
        facts.Text("id", meeting.Id);
        facts.Date("on", meeting.On);
        facts.List("present", meeting.Present, facts.Text);
        facts.List("decisions", meeting.Decisions, PartnershipDecision);
        json.WriteEndObject();
    }

    private void PartnershipTerms(PartnershipTerms terms)
    {
        json.WriteStartObject();
        facts.Truth("purpose", terms.Purpose);
        facts.Truth("membership", terms.Membership);
        facts.Truth("remit", terms.Remit);
        facts.Truth("reporting", terms.Reporting);
        facts.Truth("jointApprovalOfChanges", terms.JointApprovalOfChanges);
        facts.Truth("annualReview", terms.AnnualReview);
        facts.Words("declaredPurposes", terms.DeclaredPurposes, SystemWords.CorePurposes, value => (int)value);
        json.WriteEndObject();
    }

    private void IntegratedCarePartnership(IntegratedCarePartnership partnership)
    {
        json.WriteStartObject();
        facts.Text("id", partnership.Id);
        facts.Text("name", partnership.Name);
        facts.One("board", partnership.Board, Body);
        facts.Date("establishedOn", partnership.EstablishedOn);
        facts.Date("abolishedOn", partnership.AbolishedOn);
        facts.List("establishedBy", partnership.EstablishedBy, Body);
        facts.List("area", partnership.Area, facts.Text);
        facts.Truth("areaIsTheBoards", partnership.AreaIsTheBoards);
        facts.List("members", partnership.Members, PartnershipMember);
        facts.List("engagement", partnership.Engagement, SectorEngagement);
        facts.One("procedure", partnership.Procedure, PartnershipProcedure);
        facts.List("meetings", partnership.Meetings, PartnershipMeeting);
        facts.One("terms", partnership.Terms, PartnershipTerms);
        facts.Truth("equalPartners", partnership.EqualPartners);
        facts.Truth("chairChosenJointly", partnership.ChairChosenJointly);
        facts.Truth("chairRoleDefined", partnership.ChairRoleDefined);
        facts.Truth("meetsInPublic", partnership.MeetsInPublic);
        facts.Truth("publishesPapers", partnership.PublishesPapers);
        facts.Truth("resourcingAgreed", partnership.ResourcingAgreed);
        facts.Truth("disputeRoute", partnership.DisputeRoute);
        facts.Truth("wellbeingBoardLink", partnership.WellbeingBoardLink);
        facts.Date("principlesAgreedOn", partnership.PrinciplesAgreedOn);
        json.WriteEndObject();
    }
}
