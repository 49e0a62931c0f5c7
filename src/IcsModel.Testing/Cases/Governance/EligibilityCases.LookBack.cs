using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Criteria that look back five years from the appointment (model constitution clauses 3.2.3 and 3.2.5).</content>
internal static partial class EligibilityCases
{
    private static Disqualification Convicted(LocalDate? on, int? months = 4, bool? fine = false) =>
        new() { Criterion = DisqualificationCriterion.Conviction, From = on, SentenceMonths = months, WithOptionOfFine = fine };

    private static Disqualification Dismissed(LocalDate? on, bool? redundant = false) =>
        new() { Criterion = DisqualificationCriterion.Dismissal, From = on, ByRedundancy = redundant };

    /// <summary>A member appointed and seated on the same day, with one thing recorded.</summary>
    private static Func<IntegratedCareBoard, IntegratedCareBoard> AppointedOn(LocalDate day, Disqualification entry) =>
        With(Barred, member => member.WithAppointment(appointment => appointment with { DecidedOn = day }) with { From = day, Disqualifications = FactList.Complete(entry) });

    private static IEnumerable<BoardScenario> LookBackRules() =>
    [
        new("NHSE-DISQ-003", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-003", "a conviction of 2019", Outcome.Satisfied, Reason.None, Recorded(Convicted(new(2019, 6, 1)))),
        new("NHSE-DISQ-003", "four months suspended in 2024", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Convicted(new(2024, 6, 1))))
        {
            Locations = [OfBarred],
            Says = ["was barred on 2026-03-18, the day of the decision to appoint, by a conviction with at least three months' imprisonment, of 2024-06-01."],
        },
        new("NHSE-DISQ-003", "three months", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Convicted(new(2024, 6, 1), months: 3))),
        new("NHSE-DISQ-003", "two months", Outcome.Satisfied, Reason.None, Recorded(Convicted(new(2024, 6, 1), months: 2))),
        new("NHSE-DISQ-003", "a fine could have been paid", Outcome.Satisfied, Reason.None, Recorded(Convicted(new(2024, 6, 1), fine: true))),
        new("NHSE-DISQ-003", "five years to the day before the decision", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Convicted(new(2021, 3, 18)))),
        new("NHSE-DISQ-003", "five years and a day before the decision", Outcome.Satisfied, Reason.None, Recorded(Convicted(new(2021, 3, 17)))),
        new("NHSE-DISQ-003", "on the day of the decision", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Convicted(new(2026, 3, 18)))) { Says = ["the day of the decision to appoint"] },
        new("NHSE-DISQ-003", "between the decision and the first day in the seat", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Convicted(new(2026, 3, 19))))
        {
            Says = ["was barred on 2026-04-01, the first day in the seat"],
        },
        new("NHSE-DISQ-003", "on the first day in the seat", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Convicted(new(2026, 4, 1)))),
        new("NHSE-DISQ-003", "convicted in office", Outcome.Undetermined, Reason.Judgement, Recorded(Convicted(new(2026, 4, 2))))
        {
            Locations = [OfBarred],
            Says = ["of 2026-04-02, came after the appointment, from which the criterion looks back.", "whether what happened in office ends the membership"],
        },
        new("NHSE-DISQ-003", "a conviction later than the date asked about", Outcome.Satisfied, Reason.None, Recorded(Convicted(new(2026, 9, 2)))),
        new("NHSE-DISQ-003", "appointed on 29 February, convicted on 28 February five years before", Outcome.NotSatisfied, Reason.Disqualified,
            AppointedOn(new(2028, 2, 29), Convicted(new(2023, 2, 28))), new(2028, 3, 1)),
        new("NHSE-DISQ-003", "appointed on 29 February, convicted on 27 February five years before", Outcome.Satisfied, Reason.None,
            AppointedOn(new(2028, 2, 29), Convicted(new(2023, 2, 27))), new(2028, 3, 1)),
        new("NHSE-DISQ-003", "convicted on 29 February, appointed on 28 February five years later", Outcome.NotSatisfied, Reason.Disqualified,
            AppointedOn(new(2029, 2, 28), Convicted(new(2024, 2, 29))), new(2029, 3, 1)),
        new("NHSE-DISQ-003", "convicted on 29 February, appointed on 1 March five years later", Outcome.Satisfied, Reason.None,
            AppointedOn(new(2029, 3, 1), Convicted(new(2024, 2, 29))), new(2029, 3, 2)),
        new("NHSE-DISQ-003", "the sentence is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Convicted(new(2024, 6, 1), months: null)))
        {
            Locations = [OfBarred],
            Says = ["how many months of imprisonment a conviction led to"],
        },
        new("NHSE-DISQ-003", "whether a fine could have been paid is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Convicted(new(2024, 6, 1), fine: null)))
        {
            Says = ["whether a fine could have been paid instead of imprisonment"],
        },
        new("NHSE-DISQ-003", "the sentence is not known of a conviction too old to count", Outcome.Satisfied, Reason.None, Recorded(Convicted(new(2019, 6, 1), months: null))),
        new("NHSE-DISQ-003", "the day of the conviction is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Convicted(null)))
        {
            Says = ["the day on which something recorded against a member happened or began"],
        },
        new("NHSE-DISQ-003", "the day of a conviction that does not count is not known", Outcome.Satisfied, Reason.None, Recorded(Convicted(null, months: 1))),
        new("NHSE-DISQ-003", "the day of the decision is not known, within five years before the first day", Outcome.NotSatisfied, Reason.Disqualified,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Convicted(new(2021, 4, 1))) })),
        new("NHSE-DISQ-003", "the day of the decision is not known, longer than five years before the first day", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Convicted(new(2021, 3, 31))) }))
        {
            Says = ["the day of the decision to appoint"],
        },
        new("NHSE-DISQ-003", "the day of the decision is not known, too old for any appointment to a board", Outcome.Satisfied, Reason.None,
            With(Barred, Undecided, member => member with { Disqualifications = FactList.Complete(Convicted(new(2017, 5, 8))) })),
        new("NHSE-DISQ-003", "a member listed without a first day was convicted in 2024", Outcome.Undetermined, Reason.FactMissing,
            With(Barred, member => member with { From = null, Disqualifications = FactList.Complete(Convicted(new(2024, 6, 1))) })),
        new("NHSE-DISQ-003", "a member listed without a first day was convicted in 2010", Outcome.Satisfied, Reason.None,
            With(Barred, member => member with { From = null, Disqualifications = FactList.Complete(Convicted(new(2010, 6, 1))) })),
        new("NHSE-DISQ-003", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),

        new("NHSE-DISQ-005", "nothing is recorded of anybody", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-DISQ-005", "made redundant by a trust in 2024", Outcome.Satisfied, Reason.None, Recorded(Dismissed(new(2024, 3, 1), redundant: true))),
        new("NHSE-DISQ-005", "dismissed for misconduct by a trust in 2024", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Dismissed(new(2024, 3, 1))))
        {
            Locations = [OfBarred],
            Says = ["by a dismissal by a health service body, of 2024-03-01."],
        },
        new("NHSE-DISQ-005", "five years to the day before the decision", Outcome.NotSatisfied, Reason.Disqualified, Recorded(Dismissed(new(2021, 3, 18)))),
        new("NHSE-DISQ-005", "five years and a day before the decision", Outcome.Satisfied, Reason.None, Recorded(Dismissed(new(2021, 3, 17)))),
        new("NHSE-DISQ-005", "dismissed in office", Outcome.Undetermined, Reason.Judgement, Recorded(Dismissed(new(2026, 5, 1)))),
        new("NHSE-DISQ-005", "why a member was dismissed is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Dismissed(new(2024, 3, 1), redundant: null)))
        {
            Says = ["whether a dismissal was for redundancy"],
        },
        new("NHSE-DISQ-005", "when a member was dismissed is not known", Outcome.Undetermined, Reason.FactMissing, Recorded(Dismissed(null))),
        new("NHSE-DISQ-005", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
    ];
}
