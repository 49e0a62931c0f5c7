using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Partnerships.Guidance;

/// <summary>The rules on which sectors take part in a partnership: the engagement document, the design framework, and the paper on adult social care.</summary>
internal static class SectorRules
{
    private const string Questions = "frequently asked questions";

    private const string Membership = "membership";

    /// <summary>GICP-002: voluntary, community and social enterprise organisations take part.</summary>
    internal static SectorRule Voluntary { get; } = Named(
        "GICP-002",
        "Voluntary, community and social enterprise sector takes part",
        "Voluntary, community and social enterprise organisations take part in the partnership, as members or otherwise.",
        PartnershipSector.Voluntary);

    /// <summary>GICP-003: Healthwatch takes part.</summary>
    internal static SectorRule Healthwatch { get; } = Named(
        "GICP-003", "Healthwatch takes part", "Healthwatch takes part in the partnership, as a member or otherwise.", PartnershipSector.Healthwatch);

    /// <summary>GICP-004: providers of adult social care take part.</summary>
    internal static SectorRule AdultSocialCareProviders { get; } = new(
        new RuleDefinition
        {
            Id = new RuleId("GICP-004"),
            Title = "Adult social care providers engaged",
            Citation = new(Instruments.AdultSocialCareWaysOfWorking, "expected ways of working"),
            Force = LegalForce.Policy,
            Kind = ProvisionKind.Duty,
            InForce = [EffectivePeriod.Since(new LocalDate(2022, 7, 29))],
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "ICP",
            Asks = "Providers of adult social care, whoever owns them, are engaged in the partnership and helped to take part.",
            Decides = SectorRule.Decides,
            Outcomes = BoardDefinitions.EveryOutcome,
        },
        [PartnershipSector.AdultSocialCareProvider]);

    /// <summary>GICP-005: providers of health services take part.</summary>
    internal static SectorRule HealthProviders { get; } = Named(
        "GICP-005",
        "NHS and private health providers take part",
        "Providers of health services, of the NHS and private, take part in the partnership.",
        PartnershipSector.HealthProvider);

    /// <summary>GICP-006: residents, people who draw on care, and carers take part.</summary>
    internal static SectorRule PeopleAndCarers { get; } = Named(
        "GICP-006",
        "Residents, people who draw on care and carers take part",
        "Residents, people who draw on care and support, and unpaid carers take part in the partnership.",
        PartnershipSector.PeopleAndCarers);

    /// <summary>GICP-007: criminal justice agencies take part.</summary>
    internal static SectorRule CriminalJustice { get; } = Named(
        "GICP-007", "Criminal justice agencies take part", "Criminal justice agencies take part in the partnership.", PartnershipSector.CriminalJustice);

    /// <summary>GICP-010: the leaders of public health, adult social services and children's services take part.</summary>
    internal static SectorRule LeadersOfServices { get; } = Unverified(
        "GICP-010",
        "Leaders of public health, adults' and children's services take part",
        PartnershipDefinitions.EngagementDocument(Membership),
        LegalForce.Policy,
        "Public health leadership, adult social services and children's services take part in the partnership.",
        PartnershipSector.PublicHealth,
        PartnershipSector.AdultSocialServices,
        PartnershipSector.ChildrensServices);

    /// <summary>GICP-012: bodies that bear on wider determinants of health take part.</summary>
    internal static SectorRule WiderDeterminants { get; } = Unverified(
        "GICP-012",
        "Bodies that shape wider determinants of health take part",
        new(Instruments.DesignFramework2021, "suggested ICP membership"),
        LegalForce.GoodPractice,
        "Housing, education, employers and criminal justice agencies take part in the partnership.",
        PartnershipSector.Housing,
        PartnershipSector.Education,
        PartnershipSector.Employers,
        PartnershipSector.CriminalJustice);

    /// <summary>GICP-013: primary care and clinical leadership take part.</summary>
    internal static SectorRule ClinicalLeadership { get; } = Unverified(
        "GICP-013",
        "Primary care and clinical leadership take part",
        PartnershipDefinitions.EngagementDocument(Membership),
        LegalForce.GoodPractice,
        "Primary care, and clinical and professional leadership, take part in the partnership.",
        PartnershipSector.PrimaryCare,
        PartnershipSector.ClinicalLeadership);

    private static SectorRule Named(string id, string title, string asks, PartnershipSector sector) => new(
        new RuleDefinition
        {
            Id = new RuleId(id),
            Title = title,
            Citation = PartnershipDefinitions.EngagementDocument(Questions),
            Force = LegalForce.Policy,
            Kind = ProvisionKind.Duty,
            InForce = PartnershipDefinitions.FromEngagementDocument,
            Confidence = Confidence.Partly,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "ICP",
            Asks = asks,
            Decides = SectorRule.Decides,
            Reading = new Interpretation("That the sector is to be brought in is verified; that it must be by membership is not, and is not asked."),
            Outcomes = BoardDefinitions.EveryOutcome,
        },
        [sector]);

    private static SectorRule Unverified(string id, string title, Citation citation, LegalForce force, string asks, params PartnershipSector[] sectors) => new(
        new RuleDefinition
        {
            Id = new RuleId(id),
            Title = title,
            Citation = citation,
            Force = force,
            Kind = ProvisionKind.Duty,
            InForce = PartnershipDefinitions.FromEngagementDocument,
            Confidence = Confidence.Unverified,
            Bearer = "ICP",
            Asks = asks,
            Decides = SectorRule.Decides,
            Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        },
        sectors);
}
