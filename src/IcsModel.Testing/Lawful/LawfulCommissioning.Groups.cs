using IcsModel.Commissioning;

namespace IcsModel.Testing;

/// <content>A clinical commissioning group of the years 2018 to 2022, with everything that was asked of it.</content>
public static partial class LawfulCommissioning
{
    // The positions of the members of the governing body.
    internal const int Chair = 0;
    internal const int AccountableOfficer = 1;
    internal const int FinanceOfficer = 2;
    internal const int Nurse = 3;
    internal const int Specialist = 4;
    internal const int LayFinance = 5;
    internal const int LayLocal = 6;
    internal const int LayThird = 7;

    /// <summary>The day the group was established: 1 April 2018.</summary>
    internal static readonly LocalDate Established = new(2018, 4, 1);

    internal static Body Practice { get; } = new() { Kind = BodyKind.PrimaryMedicalServicesProvider, Code = "G00001", Name = "Market Street Surgery" };

    internal static Body OtherPractice { get; } = new() { Kind = BodyKind.PrimaryMedicalServicesProvider, Code = "G00002", Name = "Harbour Practice" };

    internal static Body WellbeingBoard { get; } = new() { Kind = BodyKind.HealthAndWellbeingBoard, Code = "HWB-1", Name = "Exampleshire Health and Wellbeing Board" };

    private static CommissioningHistory WithGroups(CommissioningHistory history) =>
        history with
        {
            Area = FactList.Complete("a1", "a2", "a3"),
            BoundarySlivers = FactList.Complete<string>(),
            Practices = FactList.Complete(Practice, OtherPractice),
            Groups = FactList.Complete(Group()),
        };

    private static ClinicalCommissioningGroup Group() => new()
    {
        Code = "99X",
        Name = "NHS Exampleshire CCG",
        EstablishedOn = Established,
        AbolishedOn = new(2022, 7, 1),
        Area = FactList.Complete("a1", "a2", "a3"),
        Members = FactList.Complete(Practice, OtherPractice),
        Application = new()
        {
            On = new(2017, 6, 1),
            Applicants = FactList.Complete(Applicant(Practice), Applicant(OtherPractice)),
            HasConstitution = true,
            NamesAccountableOfficer = true,
            HasSpecifiedInformation = true,
        },
        Grant = new()
        {
            On = new(2018, 1, 15),
            IsGranted = true,
            EffectiveOn = Established,
            SatisfiedOf = FactList.Complete(
                GrantMatter.Constitution, GrantMatter.Members, GrantMatter.Area, GrantMatter.AccountableOfficer, GrantMatter.Arrangements, GrantMatter.GoverningBody),
            NotSatisfiedOf = FactList.Complete<GrantMatter>(),
        },
        Constitution = new()
        {
            Name = "NHS Exampleshire Clinical Commissioning Group",
            From = Established,
            Contents = FactList.Complete(Enum.GetValues<CcgConstitutionContent>()),
            PublishedOn = Established,
        },
        Variations = FactList.Complete(new CcgVariation { Id = "v1", On = new(2019, 7, 1), IsByNhsEngland = false, PublishedOn = new(2019, 7, 1) }),
        HasGoverningBody = true,
        GoverningBody = GoverningBody(),
        InterestRegisters = FactList.Complete(new CcgInterestRegister { Covers = FactList.Complete(Enum.GetValues<CcgInterestGroup>()), IsPublished = true }),
        Conflicts = FactList.Complete(
            new CcgConflict { Id = "c1", Person = new() { Id = "lay-local" }, AwareOn = new(2021, 3, 1), DeclaredOn = new(2021, 3, 10), IsEntered = true }),
        HasConflictsGuardian = true,
        DutyEvidence = FactList.Complete<CcgDutyEvidence>([.. Enum.GetValues<CcgDuty>().Select(duty => new CcgDutyEvidence { Duty = duty, On = new(2020, 9, 1) })]),
        Activities = FactList.Complete(
            new CcgActivity { Id = "a1", Kind = CcgActivityKind.ChangeProposal, On = new(2020, 10, 1), AffectsServices = true, PublicInvolved = true }),
        Plans = FactList.Complete<CommissioningPlan>([.. Enumerable.Range(2019, 4).Select(Plan)]),
        AnnualReports = FactList.Complete<CcgAnnualReport>([.. Enumerable.Range(2018, 4).Select(Report)]),
        Finances = FactList.Complete<CcgYearOfFinance>([.. Enumerable.Range(2018, 4).Select(Finance)]),
        Interventions = FactList.Complete<CcgIntervention>(),
        ConsulteeNomination = new() { Person = new() { Id = "designate" }, IsNominated = true, NotifiedOn = new(2022, 5, 3), InWriting = true },
        Decisions = FactList.Complete(
            new CommissioningDecision { Id = "d1", On = new(2022, 5, 10), ExercisesCommissioningFunctions = true, NomineeConsultedOn = new(2022, 5, 6) }),
    };

    private static CcgApplicant Applicant(Body practice) => new() { Body = practice, ProvidesOrWishesTo = true, WishesToBeMember = true };

    private static CommissioningPlan Plan(int year) => new()
    {
        Year = year,
        PublishedOn = new(year, 3, 20),
        CopiedToNhsEngland = true,
        WellbeingBoards = FactList.Complete(WellbeingBoard),
        CopiedTo = FactList.Complete(WellbeingBoard),
        DraftGivenToWellbeingBoards = true,
        AskedAboutJointStrategy = true,
        CarriesFinalOpinion = true,
        CarriesConsultationSummary = true,
    };

    private static CcgAnnualReport Report(int year) => new() { Year = year, IssuedOn = new(year + 1, 5, 25), IsPublished = true, PresentedInPublic = true };

    private static CcgYearOfFinance Finance(int year) => new()
    {
        Year = year,
        From = new(year, 4, 1),
        To = new(year + 1, 4, 1),
        Allotted = 2_600_000,
        OtherReceipts = 5_000,
        Spent = 2_604_000,
        CapitalLimit = 1_000,
        CapitalUsed = 900,
        RevenueLimit = 2_604_000,
        RevenueUsed = 2_603_000,
    };

    private static GoverningBody GoverningBody() => new()
    {
        Functions = FactList.Complete(GoverningBodyFunction.Assurance, GoverningBodyFunction.Remuneration),
        Members = FactList.Complete(
            Member("chair", GoverningBodyRole.Chair, GoverningBodyRole.GroupMember) with { Route = GoverningBodyRoute.GroupMember },
            Member("officer", GoverningBodyRole.AccountableOfficer) with { AppointedBy = GoverningBodyAppointer.NhsEngland, IsForFixedTerm = null, IsEmployee = true, HasAccountancyQualification = false },
            Member("finance", GoverningBodyRole.ChiefFinanceOfficer) with { IsEmployee = true, IsJointlyAppointed = false, HasAccountancyQualification = true, CanLeadFinance = true },
            Member("nurse", GoverningBodyRole.RegisteredNurse) with { WorksForPrimaryCareProvider = false, WorksForLocalProvider = false },
            Member("specialist", GoverningBodyRole.SecondaryCareSpecialist) with
            {
                WorksForPrimaryCareProvider = false,
                WorksForLocalProvider = false,
                SpecialistSpells = FactList.Complete(
                    new SpecialistSpell { IsOnSpecialistRegister = true, IsConsultant = true, IsOnGpRegister = false, From = new(1999, 1, 1), To = new(2013, 1, 1) }),
            },
            Lay("lay-finance", LayGround.FinanceAndAudit),
            Lay("lay-local", LayGround.LocalKnowledge),
            Lay("lay-third", LayGround.LocalKnowledge)),
        Committees = FactList.Complete(
            new GoverningBodyCommittee { Id = "audit", Kind = GoverningBodyCommitteeKind.Audit, From = Established },
            new GoverningBodyCommittee { Id = "pay", Kind = GoverningBodyCommitteeKind.Remuneration, DecidesPay = false, From = Established }),
    };

    private static GoverningBodyMember Lay(string id, LayGround ground) =>
        Member(id, GoverningBodyRole.LayMember) with { LayGrounds = FactList.Complete(ground), LayExclusions = FactList.Complete<LayExclusion>() };

    private static GoverningBodyMember Member(string id, params ReadOnlySpan<GoverningBodyRole> roles) => new()
    {
        Id = id,
        Person = new() { Id = id },
        Roles = FactList.Complete(roles),
        LayGrounds = FactList.Complete<LayGround>(),
        IsEmployee = false,
        Route = GoverningBodyRoute.Regulations,
        AppointedBy = GoverningBodyAppointer.Group,
        AppointedOn = new(2018, 3, 1),
        IsForFixedTerm = true,
        Disqualifications = FactList.Complete<GoverningBodyDisqualification>(),
        From = Established,
    };
}
