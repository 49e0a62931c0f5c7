using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static Dictionary<string, ShapeFault> OfConstitutions => new(StringComparer.Ordinal)
    {
        ["IN-040"] = new(
            "Constitution.To", LawfulBoard.Create().WithConstitution(constitution => constitution with { To = new LocalDate(2022, 6, 30) })),
        ["IN-041"] = new("Constitution.Seats[0].Kind", WithSeat(new ConstitutionSeat { Kind = (SeatKind)99 })),
        ["IN-042"] = new("Constitution.Seats[0].NominatedBy", WithSeat(new ConstitutionSeat { NominatedBy = (NominatingSector)99 })),
        ["IN-043"] = new(
            "Constitution.Seats[0].NominatedBy",
            WithSeat(new ConstitutionSeat { Kind = SeatKind.PartnerLocalAuthority, NominatedBy = NominatingSector.NhsTrusts })),
        ["IN-044"] = new("Constitution.Seats[0].Number", WithSeat(new ConstitutionSeat { Number = -1 })),
        ["IN-045"] = new("Constitution.Seats[0].AtLeast", WithSeat(new ConstitutionSeat { AtLeast = -1 })),
        ["IN-046"] = new("Constitution.Seats[0].AtMost", WithSeat(new ConstitutionSeat { AtMost = -1 })),
        ["IN-047"] = new("Constitution.Seats[0].AtMost", WithSeat(new ConstitutionSeat { AtLeast = 3, AtMost = 2 })),
        ["IN-048"] = new("Constitution.Seats[0].Number", WithSeat(new ConstitutionSeat { Number = 2, AtLeast = 1 })),
        ["IN-049"] = new("Constitution.RemovalOfChair.Number", WithClause(new Clause { Number = " " })),
        ["IN-050"] = new("Constitution.RemovalOfChair.Page", WithClause(new Clause { Page = 0 })),
    };

    private static Dictionary<string, ShapeFault> OfStandingOrders => new(StringComparer.Ordinal)
    {
        ["IN-056"] = new("Constitution.Seats[0].TermYears", WithSeat(new ConstitutionSeat { TermYears = 0 })),
        ["IN-057"] = new(
            "Constitution.Involvement.AdoptedPrinciples",
            LawfulBoard.Create().WithConstitution(constitution => constitution with { Involvement = new() { AdoptedPrinciples = -1 } })),
        ["IN-058"] = new("Constitution.StandingOrders.CalledNoticeDays", WithOrders(new StandingOrders { CalledNoticeDays = -1 })),
        ["IN-059"] = new("Constitution.StandingOrders.Quorum.AtLeast", WithQuorum(new Quorum { AtLeast = 0 })),
        ["IN-060"] = new("Constitution.StandingOrders.Quorum.Numerator", WithQuorum(new Quorum { Numerator = 4, Denominator = 3 })),
        ["IN-061"] = new(
            "Constitution.StandingOrders.Quorum.Groups[0].AtLeast",
            WithQuorum(new Quorum { Groups = FactList.Complete(new QuorumGroup { AtLeast = 0 }) })),
    };

    internal static IntegratedCareBoard WithQuorum(Quorum quorum) => WithOrders(new StandingOrders { Quorum = quorum });

    private static IntegratedCareBoard WithOrders(StandingOrders orders) =>
        LawfulBoard.Create().WithConstitution(constitution => constitution with { StandingOrders = orders });

    internal static IntegratedCareBoard WithSeat(ConstitutionSeat seat) =>
        LawfulBoard.Create().WithConstitution(constitution => constitution with { Seats = FactList.Partial(seat) });

    private static IntegratedCareBoard WithClause(Clause clause) =>
        LawfulBoard.Create().WithConstitution(constitution => constitution with { RemovalOfChair = clause });
}
