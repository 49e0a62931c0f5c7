using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static Dictionary<string, ShapeFault> OfMembers => new(StringComparer.Ordinal)
    {
        ["IN-009"] = new("Members[2].Id", WithFinance(member => member with { Id = string.Empty })),
        ["IN-010"] = new("Members[2].Seat", WithFinance(member => member with { Seat = (SeatKind)99 })),
        ["IN-011"] = new("Members[2].Capacity", WithFinance(member => member with { Capacity = (Capacity)99 })),
        ["IN-012"] = new("Members[2].To", WithFinance(member => member with { To = new LocalDate(2022, 7, 1) })),
        ["IN-013"] = new(
            "Members[8].Nomination.Sector",
            LawfulBoard.Create().WithMember(
                LawfulBoard.Trust, member => member with { Nomination = member.Nomination! with { Sector = NominatingSector.LocalAuthorities } })),
        ["IN-014"] = new(
            "Members[2].Nomination", WithFinance(member => member with { Nomination = new Nomination { Sector = NominatingSector.NhsTrusts } })),
        ["IN-015"] = new("Members[2].Person.Id", WithFinance(member => member with { Person = new Person { Id = " " } })),
        ["IN-016"] = new("Members[2].Person.Name", WithFinance(member => member with { Person = new Person { Name = "\t" } })),
        ["IN-017"] = new(
            "Members[2].Employment[0].To",
            WithFinance(member => member with
            {
                Employment = FactList.Partial(new EmploymentSpell { From = new LocalDate(2023, 1, 2), To = new LocalDate(2023, 1, 1) }),
            })),
        ["IN-018"] = new(
            "Members[2].Secondments[0].To",
            WithFinance(member => member with
            {
                Secondments = FactList.Partial(new Secondment { From = new LocalDate(2023, 1, 1), To = new LocalDate(2023, 1, 1) }),
            })),
        ["IN-019"] = new(
            "Members[2].Departure.Kind", WithFinance(member => member with { Departure = new Departure { Kind = (DepartureKind)99 } })),
        ["IN-020"] = new(
            "Members[2].Departure.On", WithFinance(member => member with { Departure = new Departure { On = new LocalDate(2022, 6, 30) } })),
        ["IN-023"] = new(
            "Members[12].Nomination.Sector",
            LawfulBoard.Create().WithMember(
                LawfulBoard.FirstOther, member => member with { Nomination = new Nomination { Sector = (NominatingSector)99 } })),
    };

    private static Dictionary<string, ShapeFault> OfEligibility => new(StringComparer.Ordinal)
    {
        ["IN-062"] = new(
            "Members[2].Disqualifications[0].SentenceMonths",
            WithFinance(member => member with { Disqualifications = FactList.Partial(new Disqualification { SentenceMonths = -1 }) })),
        ["IN-063"] = new("Members[2].Term.Number", WithFinance(member => member with { Term = new() { Number = 0 } })),
        ["IN-064"] = new(
            "Members[2].Term.EndsOn",
            WithFinance(member => member with { Term = new() { FirstAppointedOn = new LocalDate(2022, 7, 1), EndsOn = new LocalDate(2022, 7, 1) } })),
    };

    private static IntegratedCareBoard WithFinance(Func<BoardMember, BoardMember> change) => LawfulBoard.Create().WithMember(LawfulBoard.Finance, change);
}
