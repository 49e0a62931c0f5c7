using IcsModel.Partnerships;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>What guidance expects of partnerships.</content>
internal static partial class PartnershipCases
{
    private static LocalDate In2022 => new(2022, 9, 1);

    private static SystemScenario[] Sectors =>
    [
        .. Named("GICP-002", "voluntary", PartnershipSector.Voluntary),
        .. Named("GICP-003", "healthwatch", PartnershipSector.Healthwatch),
        new("GICP-004", "a forum without membership", Outcome.Satisfied, Reason.None, system => system) { Says = ["Providers of adult social care: by another standing way."] },
        new("GICP-004", "no member and no forum", Outcome.NotSatisfied, Reason.Missing, Partnership(icp => icp with { Engagement = FactList.Complete<SectorEngagement>() }))
        {
            Locations = ["/partnerships/0"],
        },
        new("GICP-004", "a way of which it is not known for whom", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => icp with { Engagement = FactList.Complete(new SectorEngagement()) })),
        new("GICP-004", "nothing is known of other ways", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => icp with { Engagement = FactList.NotStated<SectorEngagement>() })),
        .. Named("GICP-005", "hospital", PartnershipSector.HealthProvider),
        .. Named("GICP-006", "carer", PartnershipSector.PeopleAndCarers),
        .. Named("GICP-007", "police", PartnershipSector.CriminalJustice),
        new("GICP-010", "all three take part", Outcome.Satisfied, Reason.None, system => system),
        new("GICP-010", "one of them does not", Outcome.Undetermined, Reason.SourceUnverified, Without("children")),
        new("GICP-010", "one of them may not", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => Without(icp, "children") with { Engagement = FactList.NotStated<SectorEngagement>() })),
        new("GICP-010", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),
        new("GICP-011", "a formal link", Outcome.Satisfied, Reason.None, system => system) { Says = ["Health and wellbeing boards: by a formal link."] },
        new("GICP-011", "a member", Outcome.Satisfied, Reason.None, Unlinked(false, icp => icp with { Members = FactList.Complete(icp.Members[0] with { Sector = PartnershipSector.HealthAndWellbeingBoard }) })),
        new("GICP-011", "neither", Outcome.Undetermined, Reason.SourceUnverified, Unlinked(false, icp => icp)),
        new("GICP-011", "no member, and of a link nothing is known", Outcome.Undetermined, Reason.FactMissing, Unlinked(null, icp => icp))
        {
            Says = ["whether health and wellbeing boards are formally linked to the partnership"],
        },
        new("GICP-012", "all take part", Outcome.Satisfied, Reason.None, system => system),
        new("GICP-012", "one does not", Outcome.Undetermined, Reason.SourceUnverified, Without("police")),
        new("GICP-013", "both take part", Outcome.Satisfied, Reason.None, system => system),
        new("GICP-013", "one does not", Outcome.Undetermined, Reason.SourceUnverified, Without("general-practice")),
    ];

    private static SystemScenario[] Conduct =>
    [
        .. Stated("GICP-001", Outcome.NotSatisfied, Reason.NotProvided, (icp, so) => icp with { EqualPartners = so }),
        .. Stated("GICP-008", Outcome.Undetermined, Reason.SourceUnverified, (icp, so) => icp with { MeetsInPublic = so }),
        new("GICP-008", "papers are not published", Outcome.Undetermined, Reason.SourceUnverified, Partnership(icp => icp with { PublishesPapers = false })),
        .. Stated("GICP-009", Outcome.Undetermined, Reason.SourceUnverified, (icp, so) => icp with { ChairChosenJointly = so }),
        new("GICP-009", "the role is not defined", Outcome.Undetermined, Reason.SourceUnverified, Partnership(icp => icp with { ChairRoleDefined = false })),
        .. Stated("GICP-014", Outcome.NotSatisfied, Reason.NotProvided, (icp, so) => icp with { ResourcingAgreed = so }),
        new("GICP-015", "both in time", Outcome.Satisfied, Reason.None, system => system, In2022),
        new("GICP-015", "the last day of 2022", Outcome.Satisfied, Reason.None, system => system, new LocalDate(2022, 12, 31)),
        new("GICP-015", "principles a day late", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Partnership(icp => icp with { PrinciplesAgreedOn = new LocalDate(2022, 4, 1) }), In2022)
        {
            Locations = ["/partnerships/0/principlesAgreedOn"],
        },
        new("GICP-015", "set up a day late", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Partnership(icp => icp with { EstablishedOn = new LocalDate(2022, 7, 2) }), In2022),
        new("GICP-015", "when principles were agreed is not known", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => icp with { PrinciplesAgreedOn = null }), In2022),
        new("GICP-015", "principles to be agreed before the day for it", Outcome.Undetermined, Reason.PendingEvent,
            system => Partnership(icp => icp with { EstablishedOn = new LocalDate(2022, 1, 1), PrinciplesAgreedOn = new LocalDate(2022, 4, 2) })(system) with { Board = system.Board! with { EstablishedOn = null } },
            new LocalDate(2022, 3, 30)),
        new("GICP-015", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None, In2022),
        .. Stated("GICP-016", Outcome.Undetermined, Reason.SourceUnverified, (icp, so) => icp with { DisputeRoute = so }),
        .. Stated("GICP-020", Outcome.NotSatisfied, Reason.NotProvided, (icp, so) => icp with { Terms = icp.Terms! with { AnnualReview = so } }),
        new("GICP-020", "nothing is known of the terms", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => icp with { Terms = null })),
    ];

    private static SystemScenario[] Named(string rule, string member, PartnershipSector sector) =>
    [
        new(rule, "a member", Outcome.Satisfied, Reason.None, system => system) { Says = ["by membership"] },
        new(rule, "no member and no other way", Outcome.NotSatisfied, Reason.Missing, Without(member)),
        new(rule, "another way", Outcome.Satisfied, Reason.None,
            Partnership(icp => Without(icp, member) with { Engagement = FactList.NotStated(new SectorEngagement { Sector = sector }) }))
        {
            Says = ["by another standing way"],
        },
        new(rule, "only a substitute", Outcome.NotSatisfied, Reason.Missing, Member(member, listed => listed with { IsSubstitute = true })),
        new(rule, "the member left the day before", Outcome.NotSatisfied, Reason.Missing, Member(member, listed => listed with { To = Day })),
        new(rule, "a member of an unknown sector", Outcome.Undetermined, Reason.FactMissing, Member(member, listed => listed with { Sector = null })),
        new(rule, "no member among those listed", Outcome.Undetermined, Reason.FactMissing,
            Partnership(icp => Without(icp, member) with { Members = Without(icp, member).Members.WithCompleteness(Completeness.NotStated) })),
        new(rule, "of other ways nothing is known", Outcome.Undetermined, Reason.FactMissing,
            Partnership(icp => Without(icp, member) with { Engagement = FactList.NotStated<SectorEngagement>() })),
        new(rule, "no partnership is listed", Outcome.Undetermined, Reason.ListNotComplete, Unlisted),
        new(rule, "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),
    ];

    private static SystemScenario[] Stated(string rule, Outcome otherwise, Reason reason, Func<IntegratedCarePartnership, bool?, IntegratedCarePartnership> state) =>
    [
        new(rule, "stated to be so", Outcome.Satisfied, Reason.None, Partnership(icp => state(icp, true))),
        new(rule, "stated not to be so", otherwise, reason, Partnership(icp => state(icp, false))),
        new(rule, "not stated", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => state(icp, null))),
        new(rule, "stated for another day", Outcome.Undetermined, Reason.FactMissing, system => system with { StatedOn = Day.PlusDays(-1) }),
        new(rule, "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Unlinked(bool? link, Func<IntegratedCarePartnership, IntegratedCarePartnership> change) =>
        Partnership(icp => change(icp) with { WellbeingBoardLink = link });

    private static IntegratedCarePartnership Without(IntegratedCarePartnership partnership, string id) =>
        partnership with { Members = FactList.Complete<PartnershipMember>([.. partnership.Members.Where(member => !string.Equals(member.Id, id, StringComparison.Ordinal))]) };
}
