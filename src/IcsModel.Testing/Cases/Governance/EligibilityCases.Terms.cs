using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Terms of office, removal and pay.</content>
internal static partial class EligibilityCases
{
    private static Func<IntegratedCareBoard, IntegratedCareBoard> Serves(TermOfOffice? term) => With(Barred, member => member with { Term = term });

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Seats(Func<ConstitutionSeat, ConstitutionSeat> change) =>
        board => board.WithConstitution(constitution => constitution with
        {
            Seats = FactList.Complete<ConstitutionSeat>([.. constitution.Seats.Select(seat => seat.Kind == SeatKind.NonExecutive ? change(seat) : seat)]),
        });

    private static TermOfOffice Term(int number, LocalDate ends, LocalDate? first = null) => new() { Number = number, EndsOn = ends, FirstAppointedOn = first ?? Seated };

    private static IEnumerable<BoardScenario> Terms() =>
    [
        new("NHSE-TERM-001", "everybody serves a first term of three years", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-TERM-001", "a second term of two", Outcome.Satisfied, Reason.None, Serves(Term(2, new(2029, 4, 1), new(2023, 4, 1)))),
        new("NHSE-TERM-001", "a third term where the constitution allows two", Outcome.Undetermined, Reason.SourceUnverified,
            Serves(Term(3, new(2029, 4, 1), Seated)))
        {
            Locations = ["/board/members/7/term"],
            Says = ["serves a term more than the constitution allows"],
        },
        new("NHSE-TERM-001", "a third term counting service in a predecessor", Outcome.Undetermined, Reason.Judgement, Serves(Term(3, new(2029, 4, 1), new(2020, 4, 1))))
        {
            Says = ["whether service in a predecessor board counts towards the limit"],
        },
        new("NHSE-TERM-001", "a term a day too long", Outcome.Undetermined, Reason.SourceUnverified, Serves(Term(1, new(2029, 4, 2)))) { Says = ["to 2029-04-02, is longer than the constitution allows"] },
        new("NHSE-TERM-001", "a term of a length not known, of a member listed without a first day", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, member => member with { From = null, Term = Term(1, new(2029, 4, 2)) })),
        new("NHSE-TERM-001", "two terms in one entry", Outcome.Satisfied, Reason.None, Serves(Term(2, new(2032, 4, 1)))),
        new("NHSE-TERM-001", "a term that ended on the date", Outcome.Undetermined, Reason.SourceUnverified, Serves(Term(1, new(2026, 9, 1)))) { Says = ["stayed in the seat after the term ended on 2026-09-01"] },
        new("NHSE-TERM-001", "a term that ends the day after", Outcome.Satisfied, Reason.None, Serves(Term(1, new(2026, 9, 2)))),
        new("NHSE-TERM-001", "nine years in all", Outcome.Undetermined, Reason.SourceUnverified, Seats(seat => seat with { MaximumYears = 0 })) { Says = ["serves longer in all than the constitution allows"] },
        new("NHSE-TERM-001", "the constitution sets no number of years in all", Outcome.Satisfied, Reason.None, Seats(seat => seat with { MaximumYears = null })),
        new("NHSE-TERM-001", "numbers beyond every calendar", Outcome.Satisfied, Reason.None, Seats(seat => seat with { TermYears = int.MaxValue, MaximumTerms = int.MaxValue, MaximumYears = int.MaxValue })),
        new("NHSE-TERM-001", "the term of a member is not known", Outcome.Undetermined, Reason.FactMissing, Serves(null)) { Says = ["which term a member is serving", "when the term of a member ends"] },
        new("NHSE-TERM-001", "the constitution's length of a term is not known", Outcome.Undetermined, Reason.FactMissing, Seats(seat => seat with { TermYears = null })),
        new("NHSE-TERM-001", "the constitution's number of terms is not known", Outcome.Undetermined, Reason.FactMissing, Seats(seat => seat with { MaximumTerms = null })),
        new("NHSE-TERM-001", "the constitution states no term", Outcome.Undetermined, Reason.SourceUnverified, Seats(seat => seat with { TermClause = new Clause { Provides = false } })),
        new("NHSE-TERM-001", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null }),
        new("NHSE-TERM-001", "the constitution known is a later one", Outcome.Undetermined, Reason.FactMissing, board => board.WithConstitution(constitution => constitution with { From = new(2026, 9, 2) })),
        new("NHSE-TERM-001", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
        new("NHSE-TERM-001", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),

        new("NHSE-REM-001", "the grounds are listed and nobody is disqualified", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-REM-001", "somebody disqualified is still in post", Outcome.Undetermined, Reason.SourceUnverified, Recorded(Restrictions(new(2026, 8, 1)))) { Locations = ["/board/members/7"] },
        new("NHSE-REM-001", "somebody disqualified is to leave", Outcome.Satisfied, Reason.None,
            Recorded(Restrictions(new(2026, 8, 1))).Then(With(Barred, member => member with { Departure = new Departure { Kind = DepartureKind.Disqualified, On = new(2026, 9, 1) } }))),
        new("NHSE-REM-001", "somebody disqualified left", Outcome.Satisfied, Reason.None,
            Recorded(Restrictions(new(2026, 8, 1))).Then(With(Barred, member => member with { To = new(2026, 8, 2) }))),
        new("NHSE-REM-001", "the chair is disqualified", Outcome.Satisfied, Reason.None, Recorded(Restrictions(new(2026, 8, 1)), LawfulBoard.Chair)),
        new("NHSE-REM-001", "whether what is recorded disqualifies cannot be told", Outcome.Undetermined, Reason.FactMissing, Recorded(Restrictions(null)))
        {
            Says = ["whether what is recorded of a member disqualifies them"],
        },
        new("NHSE-REM-001", "the constitution lists no grounds", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithConstitution(constitution => constitution with { RemovalGrounds = new Clause { Provides = false } }))
        {
            Locations = ["/constitution/removalGrounds"],
        },
        new("NHSE-REM-001", "whether the constitution lists grounds is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { RemovalGrounds = null })),
        new("NHSE-REM-001", "whether a member is disqualified is not known", Outcome.Undetermined, Reason.ListNotComplete,
            With(Barred, member => member with { Disqualifications = FactList<Disqualification>.Unknown })),
        new("NHSE-REM-001", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
    ];

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Paid(string? whom, FactList<Person> by, LocalDate? on) =>
        board => board with { PayDecisions = FactList.Complete(new PayDecision { Id = "pay", On = on, For = new Person { Id = whom, Name = "Alex Example" }, DecidedBy = by }) };

    private static FactList<Person> People(params ReadOnlySpan<string> ids) => FactList.Complete<Person>([.. ids.ToArray().Select(id => new Person { Id = id })]);

    private static IEnumerable<BoardScenario> Pay() =>
    [
        new("NHSE-PAY-001", "others decide the pay of the chief executive", Outcome.Satisfied, Reason.None, Paid("p-chief-executive", People("p-deputy"), new(2026, 5, 1))),
        new("NHSE-PAY-001", "the chief executive sits in the decision", Outcome.NotSatisfied, Reason.IncompatibleRole, Paid("p-chief-executive", People("p-deputy", "p-chief-executive"), new(2026, 5, 1)))
        {
            Locations = ["/board/payDecisions/0"],
            Says = ["Alex Example took part in the decision on their own pay of 2026-05-01."],
        },
        new("NHSE-PAY-001", "a list of deciders that may leave somebody out shows the chief executive", Outcome.NotSatisfied, Reason.IncompatibleRole,
            Paid("p-chief-executive", People("p-chief-executive").WithCompleteness(Completeness.Partial), new(2026, 5, 1))),
        new("NHSE-PAY-001", "on the date asked about", Outcome.NotSatisfied, Reason.IncompatibleRole, Paid("p-finance", People("p-finance"), new(2026, 9, 1))),
        new("NHSE-PAY-001", "the day after the date asked about", Outcome.NotApplicable, Reason.NoneRecorded, Paid("p-finance", People("p-finance"), new(2026, 9, 2))),
        new("NHSE-PAY-001", "a non-executive sits in the decision on their own pay", Outcome.Undetermined, Reason.SourceUnverified, Paid("p-deputy", People("p-deputy"), new(2026, 5, 1))),
        new("NHSE-PAY-001", "the chair sits in the decision on their own pay", Outcome.Undetermined, Reason.SourceUnverified, Paid("p-chair", People("p-chair"), new(2026, 5, 1))),
        new("NHSE-PAY-001", "somebody who is no member sits in the decision on their own pay", Outcome.Undetermined, Reason.FactMissing, Paid("p-500", People("p-500"), new(2026, 5, 1)))
        {
            Says = ["which seat whoever decided their own pay held on that day, and since when"],
        },
        new("NHSE-PAY-001", "the day is not known", Outcome.Undetermined, Reason.FactMissing, Paid("p-finance", People("p-finance"), null)) { Says = ["the day of a decision on pay"] },
        new("NHSE-PAY-001", "whose pay it is has no id", Outcome.Undetermined, Reason.FactMissing, Paid(null, People("p-finance"), new(2026, 5, 1))),
        new("NHSE-PAY-001", "one who decided has no id", Outcome.Undetermined, Reason.FactMissing, Paid("p-finance", FactList.Complete(new Person { Name = "Alex Example" }), new(2026, 5, 1))),
        new("NHSE-PAY-001", "more may have decided", Outcome.Undetermined, Reason.FactMissing, Paid("p-finance", People("p-deputy").WithCompleteness(Completeness.NotStated), new(2026, 5, 1))),
        new("NHSE-PAY-001", "nobody is listed as having decided", Outcome.Undetermined, Reason.FactMissing, Paid("p-finance", People(), new(2026, 5, 1))),
        new("NHSE-PAY-001", "no decision is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { PayDecisions = FactList<PayDecision>.Unknown }),
    ];
}
