using IcsModel.Commissioning;

namespace IcsModel.Testing;

/// <content>A merger of two groups on 1 April 2020.</content>
public static partial class LawfulCommissioning
{
    internal const int ConstitutionApproval = 0;
    internal const int GoverningBodyAppointments = 1;
    internal const int FinancialRecovery = 2;
    internal const int DirectionsReview = 3;
    internal const int RegulatorOnPanels = 4;

    internal static Body NorthGroup { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "97X", Name = "NHS North Exampleshire Clinical Commissioning Group" };

    internal static Body SouthGroup { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "98X", Name = "NHS South Exampleshire Clinical Commissioning Group" };

    internal static Body MergedGroup { get; } = new() { Kind = BodyKind.ClinicalCommissioningGroup, Code = "93X", Name = "NHS Exampleshire and Coast Clinical Commissioning Group" };

    private static CommissioningHistory WithMergers(CommissioningHistory history) => history with { Mergers = FactList.Complete(Merger()) };

    private static CcgMerger Merger() => new()
    {
        Id = "exampleshire",
        Applicants = FactList.Complete(Merging(NorthGroup), Merging(SouthGroup)),
        NewGroup = MergedGroup,
        AsksForOneGroup = true,
        AppliedOn = new LocalDate(2019, 9, 30),
        IntendedFor = new LocalDate(2020, 4, 1),
        Papers = FactList.Complete(MergerPaper.Constitution, MergerPaper.AccountableOfficer, MergerPaper.SpecifiedInformation),
        Amendments = FactList.Complete(new MergerAmendment { Id = "new-name", On = new LocalDate(2019, 11, 4), IsAgreed = true }),
        Factors = FactList.Complete<MergerFactorEvidence>([.. Enum.GetValues<MergerFactor>().Select(factor => new MergerFactorEvidence { Factor = factor, IsConsidered = true })]),
        Criteria = FactList.Complete<MergerCriterionEvidence>([.. Enum.GetValues<MergerCriterion>().Select(criterion => new MergerCriterionEvidence { Criterion = criterion, IsShown = true })]),
        IsProcedurePublished = true,
        InPrinciple = new MergerDecision { Kind = MergerDecisionKind.Granted, On = new LocalDate(2019, 10, 21), IsWritten = true, GivesReasons = true },
        Conditions = FactList.Complete(
            Condition("constitution", MergerConditionKind.ConstitutionApproval, new LocalDate(2020, 4, 1), new LocalDate(2020, 3, 20)),
            Condition("roles", MergerConditionKind.GoverningBodyAppointments, new LocalDate(2020, 4, 2), new LocalDate(2020, 3, 27)),
            Condition("recovery", MergerConditionKind.FinancialRecovery, new LocalDate(2020, 4, 1), new LocalDate(2020, 3, 13)) with
            {
                SignedOff = new Attestation { By = Actor.NhsEngland, On = new LocalDate(2020, 3, 16) },
            },
            Condition("review", MergerConditionKind.DirectionsReview, new LocalDate(2020, 1, 1), new LocalDate(2019, 12, 12)) with { DueFrom = new LocalDate(2019, 12, 1) },
            Condition("panels", MergerConditionKind.RegulatorOnPanels, new LocalDate(2020, 4, 1), met: null) with
            {
                Panels = FactList.Complete(
                    new RecruitmentPanel { Post = "accountable officer", IsForAccountableOfficer = true, IsForKeyPost = true, HasRegulator = true },
                    new RecruitmentPanel { Post = "director of finance", IsForAccountableOfficer = false, IsForKeyPost = true, HasRegulator = true },
                    new RecruitmentPanel { Post = "office manager", IsForAccountableOfficer = false, IsForKeyPost = false, HasRegulator = false }),
            }),
        Decision = new MergerDecision
        {
            Kind = MergerDecisionKind.Granted,
            On = new LocalDate(2020, 3, 20),
            IsWritten = true,
            GivesReasons = true,
            SatisfiedOf = FactList.Complete(Enum.GetValues<GrantMatter>()),
            NotSatisfiedOf = FactList.Complete<GrantMatter>(),
        },
        EstablishedOn = new LocalDate(2020, 4, 1),
        TransferSchemes = FactList.Complete(
            new CcgTransferScheme { Id = "property", Kind = CcgTransferKind.Property, MovesProperty = true, MovesEmployment = false },
            new CcgTransferScheme { Id = "staff", Kind = CcgTransferKind.Staff, MovesProperty = false, MovesEmployment = true }),
        ConstitutionPublishedOn = new LocalDate(2020, 4, 1),
        Commitments = FactList.Complete(
            new MergerCommitment { Id = "majority", Kind = MergerCommitmentKind.GeneralPracticeMajority, VotingMembers = 15, VotingPractitioners = 8 },
            new MergerCommitment
            {
                Id = "areas",
                Kind = MergerCommitmentKind.PractitionerOfEachArea,
                FormerAreas = FactList.Complete(new FormerArea { Group = NorthGroup, HasPractitioner = true }, new FormerArea { Group = SouthGroup, HasPractitioner = true }),
            },
            new MergerCommitment { Id = "review", Kind = MergerCommitmentKind.ReviewOfElectionByArea, ReviewedOn = new LocalDate(2022, 5, 10) }),
    };

    private static MergerApplicant Merging(Body group) => new()
    {
        Body = group,
        DissolvedOn = new LocalDate(2020, 4, 1),
        GoverningBodySupports = true,
        Vote = new MembershipVote { IsRequired = true, HeldOn = new LocalDate(2019, 9, 18), IsPassed = true },
    };

    private static MergerCondition Condition(string id, MergerConditionKind kind, LocalDate before, LocalDate? met) => new() { Id = id, Kind = kind, DueBefore = before, MetOn = met };
}
