using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <content>Terms of office: at most three years, two terms, six years in all.</content>
internal static partial class OwnCases
{
    private const string Term = "LOCAL-TERM-6";

    private static OwnCase[] Terms() =>
    [
        new(Term, "a first term of three years", Outcome.Satisfied, Reason.None, board => board)
        {
            Says =
            [
                "serves terms of at most 3 years as the constitution allows (clause 3.12.2, page 31).",
                "serves at most 2 terms as the constitution allows (clause 3.12.2, page 31).",
                "serves at most 6 years in all as the constitution allows (clause 3.12.2, page 31).",
            ],
        },
        new(Term, "a first term a day longer than three years", Outcome.NotSatisfied, Reason.TooLong,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2029, 4, 2) }))
        {
            Says = ["has a term up to 2029-04-01, since 2026-04-01; the constitution allows terms of at most 3 years, at most 2 terms and at most 6 years in all (clause 3.12.2, page 31)."],
            Findings = ["/board/members/6/term"],
        },
        new(Term, "a term a day too long under a version without a first day", Outcome.Undetermined, Reason.FactMissing, board => board
            .WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2029, 4, 2) }).WithConstitution(constitution => constitution with { From = null })),
        new(Term, "a term a day too long that began under an earlier version", Outcome.Satisfied, Reason.None, board => board
            .WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2029, 4, 2) }).WithConstitution(constitution => constitution with { From = new(2026, 4, 2) })),
        new(Term, "a term a day too long where the seats are not all listed", Outcome.Undetermined, Reason.FactMissing, board => board
            .WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2029, 4, 2) })
            .WithConstitution(constitution => constitution with { Seats = constitution.Seats.WithCompleteness(Completeness.NotStated) })),
        new(Term, "a term too long since a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2029, 4, 2), FirstAppointedOn = null }))
        {
            Says = ["when the first term of the non-executive member began"],
        },
        new(Term, "a term that ends on a day not stated", Outcome.Undetermined, Reason.FactMissing, board => board.WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = null }))
        {
            Says = ["when the term of the non-executive member ends"],
        },
        new(Term, "nothing known of a term", Outcome.Undetermined, Reason.FactMissing, board => board.With(LawfulBoard.Deputy, member => member with { Term = null })),
        new(Term, "a term from 29 February up to 28 February", Outcome.Satisfied, Reason.None,
            board => Since(board, new(2024, 2, 29)).WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2027, 3, 1) })),
        new(Term, "a term from 29 February up to 1 March", Outcome.NotSatisfied, Reason.TooLong,
            board => Since(board, new(2024, 2, 29)).WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2027, 3, 2) })),
        new(Term, "a term from 29 February up to 28 February of a leap year", Outcome.Satisfied, Reason.None,
            board => Since(board, new(2024, 2, 29)).WithSeat(SeatKind.NonExecutive, seat => seat with { TermYears = 4 }).WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2028, 2, 29) })),
        new(Term, "a term from 29 February up to 29 February of a leap year", Outcome.NotSatisfied, Reason.TooLong,
            board => Since(board, new(2024, 2, 29)).WithSeat(SeatKind.NonExecutive, seat => seat with { TermYears = 4 }).WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2028, 3, 1) })),
        new(Term, "a second term of three years after one of three", Outcome.Satisfied, Reason.None,
            board => Since(board, new(2022, 7, 1)).WithTerm(LawfulBoard.Deputy, term => term with { Number = 2, EndsOn = new(2028, 7, 1) })),
        new(Term, "two terms together a day too long", Outcome.NotSatisfied, Reason.TooLong,
            board => Since(board, new(2022, 7, 1)).WithTerm(LawfulBoard.Deputy, term => term with { Number = 2, EndsOn = new(2028, 7, 2) })),
        new(Term, "two terms together too long, the first before this version", Outcome.Undetermined, Reason.FactMissing, board => Since(board, new(2022, 7, 1))
            .WithConstitution(constitution => constitution with { From = new(2024, 4, 1) }).WithTerm(LawfulBoard.Deputy, term => term with { Number = 2, EndsOn = new(2028, 7, 2) }))
        {
            Says = ["whether the present term of the non-executive member began under this version"],
        },
        new(Term, "a third term", Outcome.NotSatisfied, Reason.TooMany,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = 3 }))
        {
            Says = ["serves term 3; the constitution allows"],
        },
        new(Term, "a third term, the first served on a predecessor", Outcome.Undetermined, Reason.Judgement,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = 3, FirstAppointedOn = new(2026, 3, 31) }))
        {
            Says = ["whether terms that the non-executive member served before the board was established count"],
        },
        new(Term, "a third term, when the first began is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = 3, FirstAppointedOn = null })),
        new(Term, "a third term that began before this version", Outcome.Undetermined, Reason.FactMissing, board => board
            .WithTerm(LawfulBoard.Deputy, term => term with { Number = 3 }).WithConstitution(constitution => constitution with { From = new(2026, 4, 2) })),
        new(Term, "a third term, stated for another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = 3 }) with { StatedOn = new(2026, 8, 31) })
        {
            Says = ["which term the non-executive member served on the date; it is stated for another day"],
        },
        new(Term, "a third term since a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = 3, FirstAppointedOn = null })),
        new(Term, "a third term, the first in a body before the board", Outcome.Undetermined, Reason.Judgement,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = 3, FirstAppointedOn = new(2022, 7, 1), EndsOn = new(2029, 4, 1) }))
        {
            Says = ["whether terms that the non-executive member served before the board was established count"],
        },
        new(Term, "on the last day of the term", Outcome.Satisfied, Reason.None, board => board.WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2026, 9, 2) })),
        new(Term, "in the seat on the day after the term", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2026, 9, 1) }))
        {
            Says = ["whether the non-executive member was appointed again after the term ended"],
        },
        new(Term, "which term is not known", Outcome.Undetermined, Reason.FactMissing, board => board.WithTerm(LawfulBoard.Deputy, term => term with { Number = null })),
        new(Term, "on the last day of six years", Outcome.Satisfied, Reason.None, SixYears, new(2028, 6, 30)),
        new(Term, "on the first day after six years", Outcome.NotSatisfied, Reason.TooLong, SixYears, new(2028, 7, 1))
        {
            Says = ["has been in the seat since 2022-07-01"],
        },
        new(Term, "six years over before this version", Outcome.Undetermined, Reason.FactMissing,
            board => SixYears(board).WithConstitution(constitution => constitution with { From = new(2028, 7, 2) }), new(2028, 8, 1)),
        new(Term, "six years over under this version, since a day before it", Outcome.Undetermined, Reason.FactMissing,
            board => SixYears(board).WithConstitution(constitution => constitution with { From = new(2022, 7, 2) }), new(2028, 8, 1))
        {
            Says = ["whether the present term of the non-executive member began under this version"],
        },
        new(Term, "more than six years since the first term, perhaps with a break", Outcome.Undetermined, Reason.FactMissing,
            board => SixYears(board).With(LawfulBoard.Deputy, member => member with { From = new(2023, 1, 1) }), new(2028, 8, 1))
        {
            Says = ["whether the non-executive member has served without a break"],
        },
        new(Term, "years without end", Outcome.Satisfied, Reason.None, board => board.WithSeat(
            SeatKind.NonExecutive, seat => seat with { TermYears = int.MaxValue, MaximumYears = int.MaxValue, MaximumTerms = int.MaxValue })),
        new(Term, "limits differ between two entries", Outcome.Undetermined, Reason.FactMissing, board => board
            .WithSeats(seats => [.. seats, new ConstitutionSeat { Kind = SeatKind.NonExecutive, TermYears = 4 }])
            .WithTerm(LawfulBoard.Deputy, term => term with { EndsOn = new(2030, 4, 1) }))
        {
            Says = ["what each entry for non-executive members lays down on terms of office"],
        },
        new(Term, "no holder in post", Outcome.NotApplicable, Reason.SeatEmpty, board => board.WithoutMembers(member => member.Seat == SeatKind.NonExecutive)),
    ];

    private static IntegratedCareBoard Since(IntegratedCareBoard board, LocalDate day) =>
        (board with { EstablishedOn = new(2022, 7, 1) })
            .WithConstitution(constitution => constitution with { From = new(2022, 7, 1) })
            .With(LawfulBoard.Deputy, member => member with { From = day })
            .WithTerm(LawfulBoard.Deputy, term => term with { FirstAppointedOn = day });

    private static IntegratedCareBoard SixYears(IntegratedCareBoard board) =>
        Since(board, new(2022, 7, 1)).WithTerm(LawfulBoard.Deputy, term => term with { Number = 2, EndsOn = new(2028, 7, 1) });
}
