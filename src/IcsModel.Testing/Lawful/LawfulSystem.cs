using IcsModel.Systems;

namespace IcsModel.Testing;

/// <summary>An invented system that is lawful in every respect: the lawful board, two councils, their partnership and all they prepare and arrange.</summary>
/// <remarks>
/// The county straddles the area of a neighbouring board; the unitary authority lies wholly in the area. The county holds one two-tier district. Change it
/// with <see cref="SystemChanges"/> and <c>with</c>.
/// </remarks>
public static partial class LawfulSystem
{
    /// <summary>The day the board of <see cref="Create()"/> was established: 1 July 2022.</summary>
    public static readonly LocalDate Established = new(2022, 7, 1);

    /// <summary>A day on which every rule but those of 2022 is in force and the system has been at work for some years: 2 June 2025.</summary>
    public static readonly LocalDate Day = new(2025, 6, 2);

    internal static Body Board { get; } = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX", Name = "NHS Exampleshire Integrated Care Board" };

    internal static Body Neighbour { get; } = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY", Name = "NHS Neighbourshire Integrated Care Board" };

    internal static Body Partnership { get; } = new() { Kind = BodyKind.IntegratedCarePartnership, Code = "ICP-QXX", Name = "Exampleshire Integrated Care Partnership" };

    internal static Body NeighbouringPartnership { get; } =
        new() { Kind = BodyKind.IntegratedCarePartnership, Code = "ICP-QYY", Name = "Neighbourshire Integrated Care Partnership" };

    internal static Body District { get; } = new() { Kind = BodyKind.TwoTierDistrict, Code = "E07000099", Name = "Millbrook District Council" };

    internal static Body CountyHealthwatch { get; } = new() { Kind = BodyKind.Healthwatch, Code = "HW-1", Name = "Healthwatch Exampleshire" };

    internal static Body UnitaryHealthwatch { get; } = new() { Kind = BodyKind.Healthwatch, Code = "HW-2", Name = "Healthwatch Sampleton" };

    internal static Body NhsEngland { get; } = new() { Kind = BodyKind.NhsEngland, Code = "X24", Name = "NHS England" };

    /// <summary>The system, its board established on 1 July 2022.</summary>
    public static IntegratedCareSystem Create() => Create(Established);

    /// <summary>The same system with a board established on another day; everything else keeps its distance from that day.</summary>
    public static IntegratedCareSystem Create(LocalDate established)
    {
        var system = new IntegratedCareSystem
        {
            Name = "Exampleshire",
            Board = LawfulGovernance.Create(established),
            Area = FactList.Complete("c1", "c2", "c3", "c4", "c5", "c6", "u1", "u2", "u3", "u4"),
            Councils = FactList.Complete(
                new Council
                {
                    Body = LawfulBoard.County,
                    Kind = CouncilKind.CountyCouncil,
                    Area = FactList.Complete("c1", "c2", "c3", "c4", "c5", "c6", "n1"),
                    PartnerBoards = FactList.Complete(Board, Neighbour),
                    Partnerships = FactList.Complete(Partnership, NeighbouringPartnership),
                    Healthwatch = FactList.Complete(CountyHealthwatch),
                    Districts = FactList.Complete(District),
                    HasExecutiveArrangements = true,
                },
                new Council
                {
                    Body = LawfulBoard.Unitary,
                    Kind = CouncilKind.UnitaryOrMetropolitanDistrict,
                    Area = FactList.Complete("u1", "u2", "u3", "u4"),
                    PartnerBoards = FactList.Complete(Board),
                    Partnerships = FactList.Complete(Partnership),
                    Healthwatch = FactList.Complete(UnitaryHealthwatch),
                    Districts = FactList.Complete<Body>(),
                    HasExecutiveArrangements = true,
                }),
            NeighbouringBoards = FactList.Complete(
                new NeighbouringBoard { Body = Neighbour, Area = FactList.Complete("n1", "n2", "n3"), Partnership = NeighbouringPartnership }),
            Mandates = FactList.Complete(new NhsMandate { Id = "mandate-1", From = new LocalDate(2022, 4, 1) }),
            Trusts = FactList.Complete(
                new SystemTrust { Body = LawfulBoard.TrustOne, IsAcute = true, IsMentalHealth = false },
                new SystemTrust { Body = LawfulBoard.TrustTwo, IsAcute = false, IsMentalHealth = true }),
        };
        system = WithPartnership(system, established);
        system = WithStrategies(system, established);
        system = WithObjectives(system, established);
        system = WithWellbeingBoards(system, established);
        system = WithInvolvement(system, established);
        system = WithJointWorking(system, established);
        return WithPlaces(system, established);
    }
}
