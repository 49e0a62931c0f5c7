using IcsModel.Boards;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static Dictionary<string, ShapeFault> OfBoards => new(StringComparer.Ordinal)
    {
        ["IN-001"] = new("Code", LawfulBoard.Create() with { Code = "qxx" }),
        ["IN-002"] = new("Name", LawfulBoard.Create() with { Name = " " }),
        ["IN-003"] = new("AbolishedOn", LawfulBoard.Create() with { AbolishedOn = new LocalDate(2022, 7, 1) }),
        ["IN-004"] = new("Members[2].Id", LawfulBoard.Create().WithMember(LawfulBoard.Finance, member => member with { Id = "chair" })),
        ["IN-005"] = new("Attendees[0].Id", WithAttendee(attendee => attendee with { Id = "chair" })),
        ["IN-006"] = new("Committees[1].Id", WithCommittee(1, committee => committee with { Id = "audit" })),
        ["IN-007"] = new("Attendees[0].SubstituteFor", WithAttendee(attendee => attendee with { SubstituteFor = "nobody" })),
        ["IN-008"] = new(
            "Vacancies[0]", WithVacancy(new Vacancy { Seat = SeatKind.Chair, From = new LocalDate(2024, 1, 1), To = new LocalDate(2024, 2, 1) })),
        ["IN-029"] = new("Attendees[0].Id", WithAttendee(attendee => attendee with { Id = " " })),
        ["IN-030"] = new("Attendees[0].Kind", WithAttendee(attendee => attendee with { Kind = (AttendeeKind)99 })),
        ["IN-031"] = new("Attendees[0].SubstituteFor", WithAttendee(attendee => attendee with { SubstituteFor = " " })),
        ["IN-032"] = new("Vacancies[0].Seat", WithVacancy(new Vacancy { Seat = (SeatKind)99 })),
        ["IN-033"] = new(
            "Vacancies[0].To",
            WithVacancy(new Vacancy { Seat = SeatKind.Chair, From = new LocalDate(2024, 1, 1), To = new LocalDate(2024, 1, 1) })),
    };

    internal static IntegratedCareBoard WithVacancy(Vacancy vacancy) => LawfulBoard.Create() with { Vacancies = FactList.Complete(vacancy) };

    private static IntegratedCareBoard WithAttendee(Func<BoardAttendee, BoardAttendee> change) =>
        LawfulBoard.Create() with { Attendees = FactList.Complete(change(LawfulBoard.Create().Attendees[0])) };
}
