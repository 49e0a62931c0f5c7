using IcsModel.Partnerships;
using IcsModel.Purposes;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <content>The partnership.</content>
public static partial class LawfulSystem
{
    /// <summary>A member of the partnership whom a body appointed.</summary>
    internal static PartnershipMember AppointedBy(Body body, string id, PartnershipSector sector, LocalDate from) =>
        new()
        {
            Id = id,
            Person = new Person { Id = $"icp-{id}" },
            AppointedBy = body,
            AppointedByPartnership = false,
            Sector = sector,
            IsSubstitute = false,
            From = from,
        };

    /// <summary>A member of the partnership whom the partnership itself appointed.</summary>
    internal static PartnershipMember Coopted(string id, PartnershipSector sector, LocalDate from) =>
        new()
        {
            Id = id,
            Person = new Person { Id = $"icp-{id}" },
            AppointedByPartnership = true,
            Sector = sector,
            IsSubstitute = false,
            From = from,
        };

    private static IntegratedCareSystem WithPartnership(IntegratedCareSystem system, LocalDate established)
    {
        var coopted = established.PlusMonths(2);
        return system with
        {
            Partnerships = FactList.Complete(new IntegratedCarePartnership
            {
                Id = "partnership",
                Name = Partnership.Name,
                Board = Board,
                EstablishedOn = established,
                EstablishedBy = FactList.Complete(Board, LawfulBoard.County, LawfulBoard.Unitary),
                Area = FactList.Complete("c1", "c2", "c3", "c4", "c5", "c6", "u1", "u2", "u3", "u4"),
                Members = FactList.Complete(
                    AppointedBy(Board, "board", PartnershipSector.IntegratedCareBoard, established),
                    AppointedBy(LawfulBoard.County, "county", PartnershipSector.LocalAuthority, established) with { IsChair = true },
                    AppointedBy(LawfulBoard.Unitary, "unitary", PartnershipSector.LocalAuthority, established),
                    AppointedBy(LawfulBoard.County, "county-substitute", PartnershipSector.LocalAuthority, established) with { IsSubstitute = true },
                    Coopted("healthwatch", PartnershipSector.Healthwatch, coopted) with { NominatedBy = CountyHealthwatch },
                    Coopted("voluntary", PartnershipSector.Voluntary, coopted),
                    Coopted("hospital", PartnershipSector.HealthProvider, coopted),
                    Coopted("carer", PartnershipSector.PeopleAndCarers, coopted),
                    Coopted("police", PartnershipSector.CriminalJustice, coopted),
                    Coopted("public-health", PartnershipSector.PublicHealth, coopted),
                    Coopted("adults", PartnershipSector.AdultSocialServices, coopted),
                    Coopted("children", PartnershipSector.ChildrensServices, coopted),
                    Coopted("district", PartnershipSector.DistrictCouncil, coopted) with { NominatedBy = District },
                    Coopted("general-practice", PartnershipSector.PrimaryCare, coopted)),
                Engagement = FactList.Complete(
                    new SectorEngagement { Sector = PartnershipSector.AdultSocialCareProvider, Description = "Care providers' forum" },
                    new SectorEngagement { Sector = PartnershipSector.Housing },
                    new SectorEngagement { Sector = PartnershipSector.Education },
                    new SectorEngagement { Sector = PartnershipSector.Employers },
                    new SectorEngagement { Sector = PartnershipSector.ClinicalLeadership }),
                Procedure = new PartnershipProcedure
                {
                    QuorumAtLeast = 5,
                    NeedsBoardMember = true,
                    CouncilsNumerator = 1,
                    CouncilsDenominator = 2,
                    SubstitutesCount = true,
                },
                Meetings = FactList.Complete(new PartnershipMeeting
                {
                    Id = "meeting-1",
                    On = established.PlusMonths(5),
                    Present = FactList.Complete("board", "county-substitute", "healthwatch", "voluntary", "police"),
                    Decisions = FactList.Complete(
                        new PartnershipDecision { Id = "decision-1", Function = PartnershipFunction.Strategy },
                        new PartnershipDecision { Id = "decision-2", Function = PartnershipFunction.Other, HasLawfulAuthority = true }),
                }),
                Terms = new PartnershipTerms
                {
                    Purpose = true,
                    Membership = true,
                    Remit = true,
                    Reporting = true,
                    JointApprovalOfChanges = true,
                    AnnualReview = true,
                    DeclaredPurposes = FactList.Complete<CorePurpose>([.. CorePurposes.All]),
                },
                EqualPartners = true,
                ChairChosenJointly = true,
                ChairRoleDefined = true,
                MeetsInPublic = true,
                PublishesPapers = true,
                ResourcingAgreed = true,
                DisputeRoute = true,
                WellbeingBoardLink = true,
                PrinciplesAgreedOn = established.PlusMonths(-3).PlusDays(-1),
            }),
        };
    }
}
