using IcsModel.Systems;
using IcsModel.Wellbeing;

namespace IcsModel.Testing;

/// <content>Health and wellbeing boards.</content>
public static partial class LawfulSystem
{
    internal const int CountyWellbeing = 0;
    internal const int UnitaryWellbeing = 1;

    /// <summary>The members of the county's health and wellbeing board; the last four sit on no other.</summary>
    internal const int Councillor = 0;
    internal const int Leader = 1;
    internal const int AdultServices = 2;
    internal const int ChildrensServices = 3;
    internal const int PublicHealth = 4;
    internal const int HealthwatchRepresentative = 5;
    internal const int BoardRepresentative = 6;
    internal const int NeighbourRepresentative = 7;
    internal const int AddedMember = 8;
    internal const int NhsEnglandRepresentative = 9;

    internal static Body CountyWellbeingBoard { get; } = new() { Kind = BodyKind.HealthAndWellbeingBoard, Code = "HWB-1", Name = "Exampleshire Health and Wellbeing Board" };

    internal static Body UnitaryWellbeingBoard { get; } = new() { Kind = BodyKind.HealthAndWellbeingBoard, Code = "HWB-2", Name = "Sampleton Health and Wellbeing Board" };

    private static IntegratedCareSystem WithWellbeingBoards(IntegratedCareSystem system, LocalDate established)
    {
        var from = new LocalDate(2013, 4, 1);
        var county = WellbeingBoard(LawfulBoard.County, CountyWellbeingBoard, CountyHealthwatch, "c", from, established) with
        {
            SharedRepresentationAgreed = true,
            Delegated = FactList.Complete(new DelegatedFunction { Description = "public health advice", IsHealthScrutiny = false }),
            SubDelegations = FactList.Complete(new SubDelegation { ToOfficer = true, WasGivenByCouncil = true }, new SubDelegation { ToOfficer = false, WasGivenByCouncil = false }),
            JointExercises = FactList.Complete(
                new JointExercise { Id = "joint", Parties = FactList.Complete(CountyWellbeingBoard, UnitaryWellbeingBoard), OnlyWellbeingBoards = true }),
            Preparations = FactList.Complete(
                new PreparationWindow { Document = "jsna-c", From = established.PlusMonths(2), To = established.PlusMonths(8), NhsEnglandJoined = true }),
            RepresentativeRequests = FactList.Complete(
                new RepresentativeRequest { On = established.PlusMonths(9), AppointedOn = established.PlusMonths(10), IsAnswered = true }),
            InformationRequests = FactList.Complete(
                new InformationRequest { To = Board, IsInScope = true, On = established.PlusMonths(4), AnsweredOn = established.PlusMonths(5), IsAnswered = true }),
        };
        var shared = Member("board", "p-shared", established, WellbeingCapacity.BoardRepresentative);
        county = county with
        {
            Members = FactList.Complete<WellbeingBoardMember>(
            [
                .. county.Members,
                shared with { AppointedBy = Board, Represents = FactList.Complete(Board) },
                shared with { Id = "neighbour", AppointedBy = Neighbour, Represents = FactList.Complete(Neighbour) },
                Member("police", "p-police", established.PlusMonths(6), WellbeingCapacity.Additional) with
                {
                    AddedByCouncil = true,
                    BoardConsulted = true,
                    BoardConsultedOn = established.PlusMonths(5),
                },
                Member("nhs-england", "p-nhse", established.PlusMonths(2), WellbeingCapacity.NhsEnglandRepresentative) with
                {
                    IsOfNhsEngland = true,
                    AppointedBy = NhsEngland,
                    Represents = FactList.Complete(NhsEngland),
                },
            ]),
        };
        var unitary = WellbeingBoard(LawfulBoard.Unitary, UnitaryWellbeingBoard, UnitaryHealthwatch, "u", from, established);
        unitary = unitary with
        {
            Members = FactList.Complete<WellbeingBoardMember>(
            [
                .. unitary.Members,
                Member("board", "p-place", established, WellbeingCapacity.BoardRepresentative) with { AppointedBy = Board, Represents = FactList.Complete(Board) },
            ]),
        };
        return system with { WellbeingBoards = FactList.Complete(county, unitary) };
    }

    private static HealthAndWellbeingBoard WellbeingBoard(Body council, Body self, Body healthwatch, string prefix, LocalDate from, LocalDate established) => new()
    {
        Id = self.Code,
        Name = self.Name,
        Council = council,
        EstablishedOn = from,
        IsCommitteeOfCouncil = true,
        Members = FactList.Complete(
            Member("councillor", $"p-{prefix}1", established, WellbeingCapacity.Councillor) with { IsCouncillorOfTheCouncil = true, NominatedBy = CouncillorNominator.MayorOrLeader },
            Member("leader", $"p-{prefix}2", established, WellbeingCapacity.MayorOrLeader),
            Member("adults", $"p-{prefix}3", established, WellbeingCapacity.DirectorOfAdultSocialServices),
            Member("children", $"p-{prefix}4", established, WellbeingCapacity.DirectorOfChildrensServices),
            Member("public-health", "p-dph", established, WellbeingCapacity.DirectorOfPublicHealth),
            Member("healthwatch", $"p-{prefix}6", established, WellbeingCapacity.HealthwatchRepresentative) with
            {
                AppointedBy = healthwatch,
                Represents = FactList.Complete(healthwatch),
            }),
        ExercisesAssessmentsAndStrategies = true,
        Delegated = FactList.Complete<DelegatedFunction>(),
        SubDelegations = FactList.Complete<SubDelegation>(),
        JointExercises = FactList.Complete<JointExercise>(),
        Preparations = FactList.Complete<PreparationWindow>(),
        RepresentativeRequests = FactList.Complete<RepresentativeRequest>(),
        InformationRequests = FactList.Complete<InformationRequest>(),
        VotingRestrictedByCouncil = false,
        ProportionalityApplied = false,
        MeetsInPublic = true,
        WaysOfWorkingAgreed = true,
        WiderMembershipConsidered = true,
        BetterCareFundSignedOff = true,
    };

    private static WellbeingBoardMember Member(string id, string person, LocalDate from, WellbeingCapacity capacity) => new()
    {
        Id = id,
        Person = new Person { Id = person },
        Capacities = FactList.Complete(capacity),
        Represents = FactList.Complete<Body>(),
        Votes = capacity != WellbeingCapacity.NhsEnglandRepresentative,
        From = from,
    };
}
