using System.Diagnostics.CodeAnalysis;

namespace IcsModel.Law;

/// <summary>The instruments this library cites, by name.</summary>
public static partial class Instruments
{
    private static readonly Lazy<Dictionary<string, Instrument>> ByTitle = new(IndexByTitle);
    private static readonly Lazy<Dictionary<string, Instrument>> ByRegisterTitle = new(IndexByRegisterTitle);

    /// <summary>Every instrument named here: Acts, statutory instruments, guidance, programme papers, then the others.</summary>
    public static IReadOnlyList<Instrument> All => field ??= Array.AsReadOnly<Instrument>(
    [
        PublicBodiesAdmissionToMeetingsAct1960,
        LocalGovernmentAct1972,
        FreedomOfInformationAct2000,
        ChildrenAct2004,
        CivilContingenciesAct2004,
        NhsAct2006,
        LocalGovernmentAndPublicInvolvementInHealthAct2007,
        HealthAndSocialCareAct2008,
        HealthAndSocialCareAct2012,
        LocalAuditAndAccountabilityAct2014,
        HealthAndCareAct2022,
        PartnershipArrangementsRegulations2000,
        CcgRegulations2012,
        StandingRulesRegulations2012,
        LocalAuthorityHealthRegulations2013,
        IntegratedCareAmendmentRegulations2019,
        CcgAmendmentRegulations2022,
        CommencementRegulations2022No1,
        ResponsibilitiesRegulations2022,
        JointWorkingAndDelegationRegulations2022,
        CommencementRegulations2022No2,
        ProviderSelectionRegulations2023,
        ProcurementConsequentialRegulations2025,
        NominationRegulations2022,
        ModelConstitution,
        ModelStandingOrders,
        DelegationGuidance,
        PeopleAndCommunitiesGuidance,
        IntegratedCareStrategyGuidance,
        WellbeingBoardsGuidance,
        ScrutinyPrinciples,
        PartnershipEngagementDocument,
        AdultSocialCareWaysOfWorking,
        Section75ReviewDocument,
        BoundaryChangesProcedure,
        ExecutiveLeadsGuidance,
        FitAndProperPersonFramework,
        FreedomToSpeakUpGuidance,
        ConflictsOfInterestGuidance,
        JointForwardPlanGuidance,
        ProviderTrustsCodeOfGovernance,
        OversightFramework2025,
        EmergencyPreparednessFramework,
        DataSecurityToolkit,
        CaldicottGuardianGuidance,
        ProviderSelectionGuidance,
        ProviderSelectionPanelCriteria,
        ThrivingPlacesGuidance,
        ProviderCollaborativesGuidance,
        SystemsDesignFramework2019,
        LongTermPlan,
        IntegrationWhitePaper2021,
        DesignFramework2021,
        FunctionsAndGovernanceGuidance,
        InterimGovernanceGuidance,
        ImplementationGuidance2021,
        EmploymentCommitment,
        ReadinessToOperate,
        DesignateAppointmentsPolicy,
        AnnouncementOfDecember2021,
        EarlySystemsProgramme,
        CcgProcedures,
        CcgConflictsGuidance,
        KentAndMedwayApproval,
        KentAndMedwayCommitments,
        ProviderContractPolicy,
        SupportAndAssuranceProcess,
        TenYearHealthPlan,
        ModelBoardBlueprint,
        StrategicCommissioningFramework,
        MergerAnnouncements,
        MergersOfApril2026,
        BoardTablesOfApril2026,
        ClustersAndMergersExplainer,
        IntegratedCareInYourArea,
        SystemsExplained,
        PlacePartnershipsExplained,
        NeighbourhoodExplainer,
        GloucestershireTermsOfReference,
        HealthBill2026,
        ConsultationCaseLaw,
        IntegratedProviderCaseLaw,
        DataProtectionRegulation,
        EstablishmentOrder2022,
        DerivedRules,
    ]);

    /// <summary>Finds an instrument by a title the law register uses for it.</summary>
    /// <remarks>The register names some instruments in more than one way; each way is known. Titles are compared ordinally.</remarks>
    public static bool TryFind([NotNullWhen(true)] string? registerTitle, [NotNullWhen(true)] out Instrument? instrument)
    {
        instrument = null;
        return registerTitle is not null && ByRegisterTitle.Value.TryGetValue(registerTitle, out instrument);
    }

    /// <summary>Finds an instrument by its own full or short title.</summary>
    internal static bool TryFindByTitle(string title, [NotNullWhen(true)] out Instrument? instrument) =>
        ByTitle.Value.TryGetValue(title, out instrument);

    private static Dictionary<string, Instrument> IndexByTitle()
    {
        var index = new Dictionary<string, Instrument>(All.Count * 2, StringComparer.Ordinal);
        foreach (var instrument in All)
        {
            index[instrument.Title] = instrument;
            index[instrument.ShortTitle] = instrument;
        }

        return index;
    }

    private static Dictionary<string, Instrument> IndexByRegisterTitle()
    {
        var index = new Dictionary<string, Instrument>(All.Count * 2, StringComparer.Ordinal);
        foreach (var instrument in All)
        {
            index[instrument.Title] = instrument;
        }

        foreach (var (title, instrument) in OtherRegisterTitles())
        {
            index[title] = instrument;
        }

        return index;
    }

    private static Instrument Act(string id, string title, int year, int chapter, string? shortTitle = null, string? uri = null) =>
        new(id, title, InstrumentKind.Act, shortTitle, year, chapter, new(uri ?? $"https://www.legislation.gov.uk/ukpga/{year}/{chapter}"));

    private static Instrument Regulations(string id, string title, int year, int number) =>
        new(
            id,
            title,
            InstrumentKind.StatutoryInstrument,
            $"S.I. {year}/{number}",
            year,
            number,
            new($"https://www.legislation.gov.uk/uksi/{year}/{number}"));

    private static Instrument Document(string id, string title, string? shortTitle = null, string? uri = null) =>
        new(id, title, InstrumentKind.Guidance, shortTitle, address: uri);
}
