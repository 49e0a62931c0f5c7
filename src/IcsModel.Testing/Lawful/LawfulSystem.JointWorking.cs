using IcsModel.JointWorking;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <content>Joint working.</content>
public static partial class LawfulSystem
{
    /// <summary>The board delegates to a trust.</summary>
    internal const int CommunityDelegation = 0;

    /// <summary>The trust delegates onward, under the arrangement before.</summary>
    internal const int OnwardDelegation = 1;

    /// <summary>The board and the county exercise a function jointly.</summary>
    internal const int EquipmentJointly = 2;

    /// <summary>Their joint committee for it.</summary>
    internal const int EquipmentCommittee = 3;

    /// <summary>The fund the board and a trust feed.</summary>
    internal const int EquipmentFund = 4;

    /// <summary>The partnership arrangement of the county, the board and an NHS trust.</summary>
    internal const int CarePartnership = 5;

    /// <summary>NHS England delegates to the board.</summary>
    internal const int SpecialisedDelegation = 6;

    /// <summary>The board works jointly with a Local Health Board.</summary>
    internal const int BorderClinic = 7;

    internal static Body NhsTrust { get; } = new() { Kind = BodyKind.NhsTrust, Code = "RY1", Name = "Exampleshire Community Trust" };

    internal static Body WelshBoard { get; } = new() { Kind = BodyKind.LocalHealthBoard, Code = "7A0", Name = "Border Local Health Board" };

    private static IntegratedCareSystem WithJointWorking(IntegratedCareSystem system, LocalDate established)
    {
        var from = established.PlusMonths(21);
        var arrangement = new Arrangement
        {
            Terms = new ArrangementTerms
            {
                Agreed = true,
                InWriting = true,
                RestrictsOnwardDelegation = false,
                Governance = true,
                ConflictsManaged = true,
                ReviewAndExit = true,
                InSchemeAndMap = true,
            },
            GuidanceRegarded = true,
            From = from,
        };
        var community = new ArrangedFunction { Id = "community", VestedIn = Board, ExercisableByArranger = true, IsStandingRulesFunction = false };
        var equipment = new ArrangedFunction { Id = "equipment", VestedIn = Board, ExercisableByArranger = true, IsMadeJoint = true };
        return system with
        {
            Arrangements = FactList.Complete(
                arrangement with
                {
                    Id = "community",
                    Kind = ArrangementKind.Delegation,
                    Arranger = Board,
                    Counterparties = FactList.Complete(NhsTrust),
                    Functions = FactList.Complete(community),
                    To = established.PlusMonths(60),
                },
                arrangement with
                {
                    Id = "community-beds",
                    Kind = ArrangementKind.Delegation,
                    Arranger = NhsTrust,
                    Counterparties = FactList.Complete(LawfulBoard.TrustOne),
                    Functions = FactList.Complete(community),
                    Parent = "community",
                    From = from.PlusMonths(1),
                    To = established.PlusMonths(48),
                },
                arrangement with
                {
                    Id = "equipment",
                    Kind = ArrangementKind.JointExercise,
                    Arranger = Board,
                    Counterparties = FactList.Complete(LawfulBoard.County),
                    Functions = FactList.Complete(equipment),
                },
                arrangement with
                {
                    Id = "equipment-committee",
                    Kind = ArrangementKind.JointCommittee,
                    Arranger = Board,
                    Counterparties = FactList.Complete(LawfulBoard.County),
                    Functions = FactList.Complete(equipment),
                },
                arrangement with
                {
                    Id = "equipment-fund",
                    Kind = ArrangementKind.PooledFund,
                    Arranger = Board,
                    Counterparties = FactList.Complete(LawfulBoard.County, NhsTrust),
                    Functions = FactList.Complete(equipment),
                    Fund = new PooledFund
                    {
                        Contributions = FactList.Complete(
                            new FundContribution { By = Board, On = from.PlusDays(5) },
                            new FundContribution { By = NhsTrust, On = from.PlusDays(9) }),
                        SpentOnTheFunctions = true,
                    },
                },
                CarePartnershipSince(from),
                arrangement with
                {
                    Id = "specialised",
                    Kind = ArrangementKind.Delegation,
                    Arranger = NhsEngland,
                    Counterparties = FactList.Complete(Board),
                    Functions = FactList.Complete(new ArrangedFunction { Id = "specialised", Provision = "s. 3B", VestedIn = NhsEngland, ExercisableByArranger = true }),
                },
                new Arrangement
                {
                    Id = "border-clinic",
                    Kind = ArrangementKind.WelshJointExercise,
                    Arranger = Board,
                    Counterparties = FactList.Complete(WelshBoard),
                    Functions = FactList.Complete(new ArrangedFunction { Id = "clinic", VestedIn = Board, ExercisableByArranger = true }),
                    RestsOnWelshRegulations = true,
                    From = from,
                }),
            Directions = FactList.Complete(new NhsEnglandDirection
            {
                Id = "primary-care",
                On = established.PlusMonths(9),
                PublishedOn = established.PlusMonths(9).PlusDays(14),
                IsPublished = true,
                RestrictsOnwardDelegation = true,
            }),
            JointAppointments = FactList.Complete(new JointAppointment
            {
                Id = "place-director",
                Between = FactList.Complete(Board, LawfulBoard.County),
                GuidanceRegarded = true,
                On = from,
            }),
        };
    }

    private static Arrangement CarePartnershipSince(LocalDate from) => new()
    {
        Id = "better-care",
        Kind = ArrangementKind.Section75,
        Arranger = LawfulBoard.County,
        Counterparties = FactList.Complete(Board, NhsTrust),
        Functions = FactList.Complete(
            new ArrangedFunction { Id = "home-care", VestedIn = LawfulBoard.County, IsPrescribedForSection75 = true },
            new ArrangedFunction { Id = "nursing", VestedIn = Board, IsPrescribedForSection75 = true }),
        Fund = new PooledFund { Host = LawfulBoard.County, ManagerAppointed = true, QuarterlyReports = true, AnnualReturn = true },
        Agreement = new PartnershipAgreement
        {
            InWriting = true,
            Aims = true,
            Contributions = true,
            Functions = true,
            PeopleAndServices = true,
            StaffAndGoods = true,
            Duration = true,
            Monitoring = true,
        },
        ConsultedJointly = true,
        CommissionersConsent = true,
        CouncilExercisesNhsFunctions = true,
        NhsBodyExercisesCouncilFunctions = false,
        Reports = FactList.Complete(
            new ArrangementReport { On = from.PlusMonths(3).PlusDays(20), IsAnnual = false },
            new ArrangementReport { On = from.PlusMonths(6).PlusDays(20), IsAnnual = false },
            new ArrangementReport { On = from.PlusMonths(9).PlusDays(20), IsAnnual = false },
            new ArrangementReport { On = from.PlusMonths(12).PlusDays(20), IsAnnual = false },
            new ArrangementReport { On = from.PlusMonths(12).PlusDays(40), IsAnnual = true }),
        From = from,
    };
}
