using IcsModel.Documents.Sources;
using IcsModel.Partnerships;
using IcsModel.Purposes;

namespace IcsModel.Documents.Binding;

/// <content>Integrated care partnerships, their members and their meetings.</content>
internal sealed partial class ModelBinder
{
    private PartnershipMember? PartnershipMember(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period();
        return facts.Close(new PartnershipMember
        {
            Id = facts.Text("id"),
            Person = facts.One("person", Person),
            AppointedBy = facts.One("appointedBy", Body),
            AppointedByPartnership = facts.Truth("appointedByPartnership"),
            NominatedBy = facts.One("nominatedBy", Body),
            Sector = (PartnershipSector?)facts.Word("sector", SystemWords.PartnershipSectors),
            Title = facts.Text("title"),
            IsChair = facts.Truth("chair"),
            IsSubstitute = facts.Truth("substitute"),
            From = period.From,
            To = period.To,
        });
    }

    private SectorEngagement? SectorEngagement(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new SectorEngagement
            {
                Sector = (PartnershipSector?)facts.Word("sector", SystemWords.PartnershipSectors),
                Description = facts.Text("description"),
            })
            : null;

    private PartnershipProcedure? PartnershipProcedure(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PartnershipProcedure
            {
                QuorumAtLeast = facts.WholeNumber("quorumAtLeast"),
                NeedsBoardMember = facts.Truth("needsBoardMember"),
                CouncilsNumerator = facts.WholeNumber("councilsNumerator"),
                CouncilsDenominator = facts.WholeNumber("councilsDenominator"),
                SubstitutesCount = facts.Truth("substitutesCount"),
                Reference = facts.Text("reference"),
            })
            : null;

    private PartnershipDecision? PartnershipDecision(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PartnershipDecision
            {
                Id = facts.Text("id"),
                Function = (PartnershipFunction?)facts.Word("function", SystemWords.PartnershipFunctions),
                HasLawfulAuthority = facts.Truth("hasLawfulAuthority"),
                Description = facts.Text("description"),
            })
            : null;

    private PartnershipMeeting? PartnershipMeeting(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PartnershipMeeting
            {
                Id = facts.Text("id"),
                On = facts.Date("on"),
                Present = facts.List("present", scalars.Text),
                Decisions = facts.List("decisions", PartnershipDecision),
            })
            : null;

    private PartnershipTerms? PartnershipTerms(SourceNode node) =>
        Open(node) is { } facts
            ? facts.Close(new PartnershipTerms
            {
                Purpose = facts.Truth("purpose"),
                Membership = facts.Truth("membership"),
                Remit = facts.Truth("remit"),
                Reporting = facts.Truth("reporting"),
                JointApprovalOfChanges = facts.Truth("jointApprovalOfChanges"),
                AnnualReview = facts.Truth("annualReview"),
                DeclaredPurposes = facts.Words("declaredPurposes", SystemWords.CorePurposes, index => (CorePurpose)index),
            })
            : null;

    private IntegratedCarePartnership? IntegratedCarePartnership(SourceNode node)
    {
        if (Open(node) is not { } facts)
        {
            return null;
        }

        var period = facts.Period("establishedOn", "abolishedOn");
        return facts.Close(new IntegratedCarePartnership
        {
            Id = facts.Text("id"),
            Name = facts.Text("name"),
            Board = facts.One("board", Body),
            EstablishedOn = period.From,
            AbolishedOn = period.To,
            EstablishedBy = facts.List("establishedBy", Body),
            Area = facts.List("area", scalars.Text),
            AreaIsTheBoards = facts.Truth("areaIsTheBoards"),
            Members = facts.List("members", PartnershipMember),
            Engagement = facts.List("engagement", SectorEngagement),
            Procedure = facts.One("procedure", PartnershipProcedure),
            Meetings = facts.List("meetings", PartnershipMeeting),
            Terms = facts.One("terms", PartnershipTerms),
            EqualPartners = facts.Truth("equalPartners"),
            ChairChosenJointly = facts.Truth("chairChosenJointly"),
            ChairRoleDefined = facts.Truth("chairRoleDefined"),
            MeetsInPublic = facts.Truth("meetsInPublic"),
            PublishesPapers = facts.Truth("publishesPapers"),
            ResourcingAgreed = facts.Truth("resourcingAgreed"),
            DisputeRoute = facts.Truth("disputeRoute"),
            WellbeingBoardLink = facts.Truth("wellbeingBoardLink"),
            PrinciplesAgreedOn = facts.Date("principlesAgreedOn"),
        });
    }
}
