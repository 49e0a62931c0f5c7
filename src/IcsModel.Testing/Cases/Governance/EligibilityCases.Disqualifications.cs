using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Criteria that bar while something lasts (model constitution clause 3.2).</content>
internal static partial class EligibilityCases
{
    private const int Barred = LawfulBoard.ThirdNonExecutive;

    private const string OfBarred = "/board/members/7/disqualifications/0";

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Recorded(Disqualification entry, int member = Barred) =>
        With(member, one => one with { Disqualifications = FactList.Complete(entry) });

    private static Disqualification Seat(LocalDate? from, LocalDate? to = null) =>
        new() { Criterion = DisqualificationCriterion.MemberOfParliament, From = from, To = to };

    private static Disqualification Restrictions(LocalDate? from, LocalDate? to = null) =>
        new() { Criterion = DisqualificationCriterion.BankruptcyRestrictions, From = from, To = to };

    private static BoardMember Undecided(BoardMember member) => member.WithAppointment(appointment => appointment with { DecidedOn = null });

    private static IEnumerable<BoardScenario> DisqualificationRules() =>
    [
        new("NHSE-DISQ-001", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful) { Says = ["barred by membership of the House of Commons"] },
        new("NHSE-DISQ-001", "a sitting member of Parliament was appointed", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2024, 7, 4))))
        {
            Locations = [OfBarred],
            Says = ["was barred on 2026-03-18, the day of the decision to appoint, by membership of the House of Commons, since 2024-07-04."],
        },
        new("NHSE-DISQ-001", "a former member of Parliament was appointed", Outcome.Satisfied, Reason.None, Recorded(Seat(new(2019, 12, 12), new(2024, 5, 30)))),
        new("NHSE-DISQ-001", "the seat in Parliament ended on the very day of the decision", Outcome.Satisfied, Reason.None, Recorded(Seat(new(2024, 7, 4), new(2026, 3, 18)))),
        new("NHSE-DISQ-001", "the seat in Parliament ended the day after the decision", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2024, 7, 4), new(2026, 3, 19))))
        {
            Says = ["from 2024-07-04 until 2026-03-19."],
        },
        new("NHSE-DISQ-001", "elected and resigned between the decision and the first day", Outcome.Satisfied, Reason.None, Recorded(Seat(new(2026, 3, 19), new(2026, 4, 1)))),
        new("NHSE-DISQ-001", "elected between the decision and the first day", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2026, 3, 19), new(2026, 4, 2))))
        {
            Says = ["was barred on 2026-04-01, the first day in the seat"],
        },
        new("NHSE-DISQ-001", "elected while in office", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2026, 8, 1)))) { Says = ["has been barred in office since 2026-08-01 by membership"] },
        new("NHSE-DISQ-001", "elected on the date asked about", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2026, 9, 1)))),
        new("NHSE-DISQ-001", "elected the day after the date asked about", Outcome.Satisfied, Reason.None, Recorded(Seat(new(2026, 9, 2)))),
        new("NHSE-DISQ-001", "elected in office, and the seat ended by the date", Outcome.Satisfied, Reason.None, Recorded(Seat(new(2026, 5, 1), new(2026, 9, 1))))
        {
            Says = ["was barred in office from 2026-05-01 until 2026-09-01", "does not change the outcome"],
        },
        new("NHSE-DISQ-001", "elected in office, and the seat ends the day after the date", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2026, 5, 1), new(2026, 9, 2)))),
        new("NHSE-DISQ-001", "the chair sits in Parliament", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Seat(new(2024, 7, 4)), LawfulBoard.Chair))
        {
            Locations = ["/board/members/0/disqualifications/0"],
            Says = ["The chair (p-chair) was barred on 2026-02-15"],
        },
        new("NHSE-DISQ-001", "somebody who left sat in Parliament", Outcome.Satisfied, Reason.None, Recorded(Seat(new(2024, 7, 4))).Then(With(Barred, member => member with { To = new(2026, 9, 1) }))),
        new("NHSE-DISQ-001", "since when a member sits in Parliament is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Seat(null))) { Locations = [OfBarred] },
        new("NHSE-DISQ-001", "the seat in Parliament was over before the decision, whenever it began", Outcome.Satisfied, Reason.None, Recorded(Seat(null, new(2024, 5, 30)))),
        new("NHSE-DISQ-001", "the day of the decision is not known while the seat in Parliament ended before the first day", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Seat(new(2019, 12, 12), new(2024, 5, 30))) }))
        {
            Says = ["the day of the decision to appoint"],
        },
        new("NHSE-DISQ-001", "the day of the decision is not known and the seat in Parliament ended before boards could be appointed to", Outcome.Satisfied, Reason.None,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Seat(new(2019, 12, 12), new(2022, 5, 9))) })),
        new("NHSE-DISQ-001", "the day of the decision is not known and the seat in Parliament ended on the first day of the powers", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Seat(new(2019, 12, 12), new(2022, 5, 10))) })),
        new("NHSE-DISQ-001", "the day of the decision is not known and the member sat in Parliament on the first day", Outcome.NotSatisfied, Reason.Disqualified,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Seat(new(2024, 7, 4), new(2026, 4, 2))) }))
        {
            Says = ["was barred on 2026-04-01, the first day in the seat"],
        },
        new("NHSE-DISQ-001", "a member listed without a first day sits in Parliament", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, member => member with { From = null, Disqualifications = FactList.Complete(Seat(new(2024, 7, 4))) }))
        {
            Says = ["since when listed members hold their seats"],
        },
        new("NHSE-DISQ-001", "nothing is recorded of a member listed without a first day", Outcome.Satisfied, Reason.None, With(Barred, member => member with { From = null })),
        new("NHSE-DISQ-001", "an entry of which the criterion is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(new Disqualification { From = new(2024, 7, 4) }))
        {
            Says = ["which criterion something recorded against a member comes under"],
        },
        new("NHSE-DISQ-001", "an entry under another criterion", Outcome.Satisfied, Reason.None, Recorded(Restrictions(new(2024, 7, 4)))),
        new("NHSE-DISQ-001", "the list of a member may leave something out", Outcome.Undetermined, Reason.ListNotComplete,
            With(Barred, member => member with { Disqualifications = FactList.Partial<Disqualification>() }))
        {
            Says = ["whether members are barred by membership of the House of Commons"],
        },
        new("NHSE-DISQ-001", "a member is barred by a list that may leave something out", Outcome.NotSatisfied, Reason.Disqualified,
            With(Barred, member => member with { Disqualifications = FactList.Partial(Seat(new(2024, 7, 4))) })),
        new("NHSE-DISQ-001", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
        new("NHSE-DISQ-001", "the facts are stated for another day", Outcome.Undetermined, Reason.ListNotComplete, StatedForAnotherDay),
        new("NHSE-DISQ-001", "a member listed without a first day, and the facts are stated for another day", Outcome.Undetermined, Reason.ListNotComplete,
            With(Barred, member => member with { From = null }).Then(StatedForAnotherDay)),
        new("NHSE-DISQ-001", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
        new("NHSE-DISQ-001", "the member for councils is a councillor", Outcome.Satisfied, Reason.None, WithCouncillor),

        new("NHSE-DISQ-004", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-004", "an interim order was in force on the day of the appointment", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Restrictions(new(2026, 1, 5), new(2026, 4, 20))))
        {
            Locations = [OfBarred],
            Says = ["by a bankruptcy restrictions order or interim order, from 2026-01-05 until 2026-04-20."],
        },
        new("NHSE-DISQ-004", "an order expired in 2023", Outcome.Satisfied, Reason.None, Recorded(Restrictions(new(2018, 6, 1), new(2023, 6, 1)))),
        new("NHSE-DISQ-004", "an order began in office", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Restrictions(new(2026, 7, 1)))) { Says = ["since 2026-07-01"] },
        new("NHSE-DISQ-004", "since when an order runs is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Restrictions(null))),
        new("NHSE-DISQ-004", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
    ];

    private static IntegratedCareBoard WithCouncillor(IntegratedCareBoard board) =>
        board.WithMember(LawfulBoard.Council, member => member with
        {
            Title = "Leader of the council",
            OtherRoles = FactList.Complete(new OtherRole { Body = LawfulBoard.County, Title = "Councillor", IsExecutive = false, IsHealthOrCare = true, IsInArea = true, From = new(2021, 5, 6) }),
        });
}
