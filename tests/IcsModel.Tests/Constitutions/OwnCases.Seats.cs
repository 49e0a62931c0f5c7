using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <content>Seats filled as laid down, too few and too many.</content>
internal static partial class OwnCases
{
    private const string NonExecutives = "LOCAL-SEAT-6";
    private const string Finance = "LOCAL-SEAT-3";

    private static OwnCase[] Seats() =>
    [
        new(NonExecutives, "three of two to three", Outcome.Satisfied, Reason.None, board => board)
        {
            Says = ["3 non-executive members are listed in post; the constitution lays down between 2 and 3 non-executive members (clause 3.6, page 15)."],
        },
        new(NonExecutives, "two of two to three", Outcome.Satisfied, Reason.None, board => board.WithoutMember(LawfulBoard.ThirdNonExecutive)),
        new(NonExecutives, "one of two to three", Outcome.NotSatisfied, Reason.TooFew, board => board.WithoutMembers(member => member.Id is "audit-chair" or "deputy"))
        {
            Says = ["1 non-executive member is listed in post on 2026-09-01"],
            Findings = ["/board/members", "/constitution/seats/5"],
        },
        new(NonExecutives, "none of two to three", Outcome.NotSatisfied, Reason.Vacancy, board => board.WithoutMembers(member => member.Seat == SeatKind.NonExecutive)),
        new(NonExecutives, "one of two to three on a list not complete", Outcome.Undetermined, Reason.ListNotComplete,
            board => board.WithoutMembers(member => member.Id is "audit-chair" or "deputy").WithMembersNotStated()),
        new(NonExecutives, "one of two to three and somebody in a seat not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutMembers(member => member.Id is "audit-chair").With(LawfulBoard.Deputy - 1, member => member with { Seat = null })),
        new(NonExecutives, "one of two to three under a version without a first day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutMembers(member => member.Id is "audit-chair" or "deputy").WithConstitution(constitution => constitution with { From = null })),
        new(NonExecutives, "three of two to three under a version without a first day", Outcome.Satisfied, Reason.None,
            board => board.WithConstitution(constitution => constitution with { From = null })),
        new(NonExecutives, "a version without a first day on another day than the facts", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { From = null }) with { StatedOn = new(2026, 8, 1) })
        {
            Says = ["since when this constitution has been in force"],
        },
        new(NonExecutives, "four of two to three", Outcome.NotSatisfied, Reason.TooMany, WithFourth)
        {
            Says = ["the constitution lays down between 2 and 3 non-executive members (clause 3.6, page 15)."],
            Findings = ["/board/members/5", "/board/members/6", "/board/members/7", "/board/members/16"],
        },
        new(NonExecutives, "four of two to three on a list not complete", Outcome.NotSatisfied, Reason.TooMany, board => WithFourth(board).WithMembersNotStated()),
        new(NonExecutives, "four of two to three, one undated", Outcome.Undetermined, Reason.FactMissing, board => WithFourth(board).With(16, member => member with { From = null })),
        new(NonExecutives, "four of two to three, one without an id", Outcome.Undetermined, Reason.FactMissing, board => WithFourth(board).With(16, member => member with { Person = null }))
        {
            Says = ["whether two non-executive members listed are the same person (give person ids)"],
        },
        new(NonExecutives, "four of two to three, one perhaps standing in", Outcome.Undetermined, Reason.FactMissing,
            board => WithFourth(board).With(16, member => member with { Appointment = null })),
        new(NonExecutives, "four of two to three, one stated to hold the seat in substance", Outcome.NotSatisfied, Reason.TooMany,
            board => WithFourth(board).With(16, member => member with { Appointment = null, Capacity = Capacity.Substantive })),
        new(NonExecutives, "four entries for three people", Outcome.Satisfied, Reason.None, board => WithFourth(board).With(16, member => member with { Person = new Person { Id = "p-deputy" } })),
        new(NonExecutives, "the fourth from the next day on", Outcome.Satisfied, Reason.None, board => WithFourth(board).With(16, member => member with { From = new(2026, 9, 2) })),
        new(NonExecutives, "the fourth up to the day before", Outcome.Satisfied, Reason.None, board => WithFourth(board).With(16, member => member with { To = new(2026, 9, 1) })),
        new(NonExecutives, "the fourth up to the day itself", Outcome.NotSatisfied, Reason.TooMany, board => WithFourth(board).With(16, member => member with { To = new(2026, 9, 2) })),
        new(NonExecutives, "four of two to three where the seats are not all listed", Outcome.Undetermined, Reason.FactMissing, board => WithFourth(board).WithConstitution(
            constitution => constitution with { Seats = constitution.Seats.WithCompleteness(Completeness.NotStated) }))
        {
            Says = ["whether these are all the seats for non-executive members that the constitution lays down"],
        },
        new(NonExecutives, "four where two entries together allow four", Outcome.Satisfied, Reason.None,
            board => WithFourth(board).WithSeats(seats => [.. seats, new ConstitutionSeat { Kind = SeatKind.NonExecutive, Number = 1 }])),
        new(NonExecutives, "three where two entries together ask for four", Outcome.NotSatisfied, Reason.TooFew,
            board => board.WithSeats(seats => [.. seats, new ConstitutionSeat { Kind = SeatKind.NonExecutive, Number = 2 }]))
        {
            Says = ["between 4 and 5 non-executive members"],
        },
        new(NonExecutives, "four where another entry has no upper number", Outcome.Satisfied, Reason.None,
            board => WithFourth(board).WithSeats(seats => [.. seats, new ConstitutionSeat { Kind = SeatKind.NonExecutive, AtLeast = 1 }]))
        {
            Says = ["the constitution lays down at least 3 non-executive members"],
        },
        new(NonExecutives, "three where the numbers stated exclude each other", Outcome.NotSatisfied, Reason.TooFew,
            board => board.WithSeat(SeatKind.NonExecutive, seat => seat with { Number = null, AtLeast = 4, AtMost = 2 }).WithoutMember(LawfulBoard.ThirdNonExecutive))
        {
            Says = ["the constitution lays down at least 4 non-executive members and at most 2 non-executive members (clause 3.6, page 15)."],
        },
        new(NonExecutives, "of another constitution", Outcome.NotApplicable, Reason.NotEngaged, board => board)
        {
            Then = board => board.WithConstitution(constitution => constitution with { Version = "2.0" }),
            Says = ["another constitution"],
        },
        new(NonExecutives, "of an equal constitution read again", Outcome.Satisfied, Reason.None, board => board)
        {
            Then = board => board.WithConstitution(constitution => constitution with { }),
        },
        new(Finance, "two directors of finance", Outcome.NotSatisfied, Reason.TooMany, board => board.WithMemberAdded(LawfulBoard.Ordinary("finance-2", SeatKind.DirectorOfFinance, OwnBoard.Established)))
        {
            Says = ["the constitution lays down 1 director of finance (clause 3.3, page 12)."],
        },
        new(Finance, "no director of finance", Outcome.NotSatisfied, Reason.Vacancy, board => board.WithoutMember(LawfulBoard.Finance))
        {
            Says = ["No director of finance is listed in post on 2026-09-01; the constitution lays down 1 director of finance (clause 3.3, page 12)."],
        },
        new("LOCAL-SEAT-10", "no other ordinary member where none is needed", Outcome.Satisfied, Reason.None, board => board.WithoutMembers(member => member.Seat == SeatKind.OtherOrdinary))
        {
            Says = ["at most 5 other ordinary members"],
        },
    ];

    private static IntegratedCareBoard WithFourth(IntegratedCareBoard board) =>
        board.WithMemberAdded(LawfulBoard.Ordinary("non-executive-4", SeatKind.NonExecutive, OwnBoard.Established));
}
