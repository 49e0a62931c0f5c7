using IcsModel.Commissioning;

namespace IcsModel.Testing;

/// <content>The transition: one group becomes one board, another is split between two, and the system reaches its stages.</content>
public static partial class LawfulCommissioning
{
    /// <summary>The board of the merged group's area.</summary>
    internal const int Whole = 0;

    /// <summary>The group split between the other two boards.</summary>
    internal const int Split = 1;

    internal static Body SplitGroup { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "96X", Name = "NHS Borderland Clinical Commissioning Group" };

    internal static Body EastGroup { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "95X", Name = "NHS Eastland Clinical Commissioning Group" };

    internal static Body WestGroup { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "94X", Name = "NHS Westland Clinical Commissioning Group" };

    internal static Body Board { get; } = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX", Name = "NHS Exampleshire Integrated Care Board" };

    internal static Body EastBoard { get; } = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY", Name = "NHS Eastland Integrated Care Board" };

    internal static Body WestBoard { get; } = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QZZ", Name = "NHS Westland Integrated Care Board" };

    internal static Body NhsEngland { get; } = new() { Kind = BodyKind.NhsEngland, Code = "X24", Name = "NHS England" };

    private static LocalDate Appointed => new(2022, 7, 1);

    private static CommissioningHistory WithTransition(CommissioningHistory history) => history with
    {
        Transition = new CommissioningTransition
        {
            InitialAreasPublishedOn = new LocalDate(2022, 5, 13),
            AreInitialAreasPublished = true,
            Groups = FactList.Complete(
                Closing(MergedGroup, Board, "n", "s") with
                {
                    TransfersEverything = true,
                    Holdings = FactList.Complete(
                        new GroupHolding { Id = "lease", Kind = HoldingKind.Property, IsTransferred = true, TransferredTo = Board },
                        new GroupHolding { Id = "contracts", Kind = HoldingKind.Right, IsTransferred = true, TransferredTo = Board },
                        new GroupHolding { Id = "debts", Kind = HoldingKind.Liability, IsTransferred = true, TransferredTo = Board },
                        new GroupHolding { Id = "staff", Kind = HoldingKind.Employment, IsTransferred = true, TransferredTo = Board },
                        new GroupHolding { Id = "prosecution", Kind = HoldingKind.CriminalLiability, IsTransferred = false }),
                    Staff = FactList.Complete(
                        new StaffMove { Id = "nurses", IsBoardLevel = false, TermsChanged = false },
                        new StaffMove { Id = "directors", IsBoardLevel = true, TermsChanged = true }),
                    Instruments = FactList.Complete(
                        new CarriedInstrument { Id = "policy", Description = "the policy on prescribing", IsPrimaryCareDirection = false, IsTreatedAsLapsed = false, Holder = Board },
                        new CarriedInstrument { Id = "direction", Description = "the direction on general practice", IsPrimaryCareDirection = true, IsTreatedAsLapsed = false, Holder = Board }),
                    Complaints = FactList.Complete(new GroupComplaint { Id = "complaint", On = new LocalDate(2022, 3, 1), TreatedAsAbout = Board }),
                },
                Closing(SplitGroup, EastBoard, "e", "w") with
                {
                    PrimaryTransferee = EastBoard,
                    Holdings = FactList.Complete(
                        new GroupHolding { Id = "east-lease", Kind = HoldingKind.Property, IsTransferred = true, TransferredTo = EastBoard },
                        new GroupHolding { Id = "west-lease", Kind = HoldingKind.Property, IsTransferred = true, TransferredTo = WestBoard }),
                    Complaints = FactList.Complete(new GroupComplaint { Id = "split-complaint", On = new LocalDate(2022, 6, 1), ResponsibleBoard = WestBoard, TreatedAsAbout = WestBoard }),
                },
                Closing(EastGroup, EastBoard, "f") with { TransfersEverything = true },
                Closing(WestGroup, WestBoard, "x") with { TransfersEverything = true }),
            Boards = FactList.Complete(
                SetUp(Board, [MergedGroup], "n", "s"),
                SetUp(EastBoard, [SplitGroup, EastGroup], "e", "f"),
                SetUp(WestBoard, [SplitGroup, WestGroup], "w", "x")),
            Commissioners = FactList.Complete(
                new CurrentCommissioner { Body = MergedGroup, From = new LocalDate(2020, 4, 1), To = Appointed },
                new CurrentCommissioner { Body = Board, From = Appointed }),
        },
    };

    private static ClosingGroup Closing(Body group, Body successor, params ReadOnlySpan<string> area) => new()
    {
        Group = group,
        Area = FactList.Complete(area),
        EndsOn = Appointed,
        Reports = FactList.Complete(
            Report(ClosingReportKind.AnnualReport, new LocalDate(2021, 4, 1), new LocalDate(2022, 4, 1), new LocalDate(2022, 6, 20), group),
            Report(ClosingReportKind.AnnualReport, new LocalDate(2022, 4, 1), Appointed, new LocalDate(2022, 11, 30), successor),
            Report(ClosingReportKind.Accounts, new LocalDate(2021, 4, 1), new LocalDate(2022, 4, 1), new LocalDate(2022, 6, 20), group),
            Report(ClosingReportKind.Accounts, new LocalDate(2022, 4, 1), Appointed, new LocalDate(2022, 11, 30), successor)),
        IsPerformanceAssessed = true,
    };

    private static ClosingReport Report(ClosingReportKind kind, LocalDate from, LocalDate to, LocalDate on, Body by) =>
        new() { Kind = kind, From = from, To = to, CompletedOn = on, IsCompleted = true, CompletedBy = by };

    private static EstablishedBoard SetUp(Body board, Body[] proposers, params ReadOnlySpan<string> area) => new()
    {
        Board = board,
        Area = FactList.Complete(area),
        IsEstablishedByOrder = true,
        Order = "Integrated Care Boards (Establishment) Order 2022",
        OrderMadeBy = NhsEngland,
        OrderPublishedOn = new LocalDate(2022, 6, 29),
        OrderHasConstitution = true,
        EstablishedOn = Appointed,
        Proposal = new ConstitutionProposal
        {
            Proposers = FactList.Complete<Body>(proposers),
            On = new LocalDate(2022, 5, 27),
            IsConsulted = true,
            ConsultationEndedOn = new LocalDate(2022, 3, 31),
            IsAdopted = true,
            DepartsFromGuidance = false,
        },
        AuditorAppointedOn = new LocalDate(2022, 9, 30),
        FirstAccountsFrom = Appointed,
    };

    private static CommissioningHistory WithStages(CommissioningHistory history) => history with
    {
        Stages = FactList.Complete(
            new SystemStage { Id = "plan", Kind = SystemStageKind.TransformationPlan, From = new LocalDate(2016, 3, 1), To = new LocalDate(2017, 3, 1) },
            new SystemStage { Id = "partnership", Kind = SystemStageKind.TransformationPartnership, From = new LocalDate(2017, 3, 1), To = new LocalDate(2021, 4, 1) },
            new SystemStage
            {
                Id = "designated",
                Kind = SystemStageKind.DesignatedIcs,
                AnnouncedOn = new LocalDate(2021, 3, 22),
                From = new LocalDate(2021, 4, 1),
                To = Appointed,
                ClaimsIntegratedCareBoard = false,
                ClaimsIntegratedCarePartnership = false,
                GroupCount = 1,
                LocalPartnerships = FactList.Complete(new FormerPartnership { Id = "north", Name = "North integrated care partnership", IsIntegratedCarePartnership = false }),
                Criteria = FactList.Complete<AccreditationEvidence>([.. Enum.GetValues<AccreditationCriterion>().Select(criterion => new AccreditationEvidence { Criterion = criterion, IsShown = true })]),
                Decisions = FactList.Complete(new StageDecision { Id = "plan", On = new LocalDate(2021, 10, 1), PresumesTheBill = false }),
            },
            new SystemStage { Id = "statutory", Kind = SystemStageKind.StatutoryIcs, From = Appointed, ClaimsIntegratedCareBoard = true, ClaimsIntegratedCarePartnership = true }),
    };
}
