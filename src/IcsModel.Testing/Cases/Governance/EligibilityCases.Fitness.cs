using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>The general clause on fitness, and the test on appointment.</content>
internal static partial class EligibilityCases
{
    private const string OfTests = "/board/members/7/fitAndProperTests";

    private static FitAndProperTest Passed(LocalDate? on) => new() { On = on, Passed = true, OnAppointment = true, SelfAttested = true, ReferenceTaken = true, RecordedBy = Actor.Chair };

    private static FitAndProperTest Failed(LocalDate? on) => Passed(on) with { Passed = false };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Tested(params FitAndProperTest[] tests) =>
        With(Barred, member => member with { FitAndProperTests = FactList.Complete<FitAndProperTest>(tests) });

    /// <summary>A board of 2022 that records no tests at all.</summary>
    private static IntegratedCareBoard UntestedSince2022(IntegratedCareBoard board) => Old(board, _ => FactList.Complete<FitAndProperTest>());

    /// <summary>The lawful board of 2022, with other tests of everybody.</summary>
    private static IntegratedCareBoard Old(IntegratedCareBoard board, Func<BoardMember, FactList<FitAndProperTest>> tests)
    {
        _ = board;
        var old = LawfulGovernance.Create(new LocalDate(2022, 7, 1));
        return old with { Members = FactList.Complete<BoardMember>([.. old.Members.Select(member => member with { FitAndProperTests = tests(member) })]) };
    }

    private static IEnumerable<BoardScenario> Fitness() =>
    [
        new("NHSE-ELIG-001", "everybody was tested and attested", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-ELIG-001", "no test is recorded of a member", Outcome.NotSatisfied, Reason.Missing, Tested()) { Locations = [OfTests], Says = ["has no passed fit and proper person test"] },
        new("NHSE-ELIG-001", "no test is recorded of an interim member", Outcome.NotSatisfied, Reason.Missing, Tested().Then(With(Barred, member => member with { Capacity = Capacity.Interim }))),
        new("NHSE-ELIG-001", "the last test was not passed", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 3, 2)), Failed(new(2026, 8, 1))))
        {
            Says = ["did not pass the last fit and proper person test"],
        },
        new("NHSE-ELIG-001", "an earlier test was not passed", Outcome.Satisfied, Reason.None, Tested(Failed(new(2026, 2, 2)), Passed(new(2026, 3, 2)))),
        new("NHSE-ELIG-001", "passed and not passed on one day", Outcome.Undetermined, Reason.FactMissing, Tested(Failed(new(2026, 3, 2)), Passed(new(2026, 3, 2)))),
        new("NHSE-ELIG-001", "passed on the date asked about", Outcome.Satisfied, Reason.None, Tested(Passed(new(2026, 9, 1)))),
        new("NHSE-ELIG-001", "passed the day after the date asked about", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 9, 2)))),
        new("NHSE-ELIG-001", "passed on a day not known", Outcome.Satisfied, Reason.None, Tested(Passed(null))),
        new("NHSE-ELIG-001", "the result of the last test is not known", Outcome.Undetermined, Reason.FactMissing, Tested(Passed(new(2026, 3, 2)), Passed(new(2026, 8, 1)) with { Passed = null })),
        new("NHSE-ELIG-001", "tests of a member may be missing", Outcome.Undetermined, Reason.FactMissing, With(Barred, member => member with { FitAndProperTests = FactList.Partial<FitAndProperTest>() })),
        new("NHSE-ELIG-001", "a member listed without a first day was never tested", Outcome.Undetermined, Reason.FactMissing, Tested().Then(With(Barred, member => member with { From = null }))),
        new("NHSE-ELIG-001", "no test is recorded on the last day before the framework was due in full", Outcome.Undetermined, Reason.FactMissing, UntestedSince2022, new(2024, 3, 30)),
        new("NHSE-ELIG-001", "no test is recorded on the day the framework was due in full", Outcome.NotSatisfied, Reason.Missing, UntestedSince2022, new(2024, 3, 31)),
        new("NHSE-ELIG-001", "a test was not passed before the framework was due in full", Outcome.NotSatisfied, Reason.Missing,
            board => Old(board, _ => FactList.Complete(Failed(new(2023, 10, 1)))), new(2024, 3, 30)),
        new("NHSE-ELIG-001", "nothing is recorded of the principles", Outcome.Undetermined, Reason.AttestationMissing, With(Barred, member => member with { UpholdsPublicLifePrinciples = null }))
        {
            Says = ["undertaking to uphold the principles of public life"],
        },
        new("NHSE-ELIG-001", "the undertaking has no day", Outcome.Undetermined, Reason.AttestationMissing,
            With(Barred, member => member with { UpholdsPublicLifePrinciples = new Attestation { By = Actor.Chair } })),
        new("NHSE-ELIG-001", "the undertaking was given the day after the date asked about", Outcome.Undetermined, Reason.AttestationMissing,
            With(Barred, member => member with { UpholdsPublicLifePrinciples = new Attestation { By = Actor.Chair, On = new(2026, 9, 2) } })),
        new("NHSE-ELIG-001", "nothing is recorded of the specification", Outcome.Undetermined, Reason.AttestationMissing, With(Barred, member => member with { MeetsRoleSpecification = null })),
        new("NHSE-ELIG-001", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
        new("NHSE-ELIG-001", "the facts are stated for another day", Outcome.Undetermined, Reason.ListNotComplete, StatedForAnotherDay),
        new("NHSE-ELIG-001", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
    ];

    private static IEnumerable<BoardScenario> AppointmentTests() =>
    [
        new("NHSE-FPPT-001", "everybody was tested on appointment, with a reference", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-FPPT-001", "appointed without a reference", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 3, 2)) with { ReferenceTaken = false }))
        {
            Locations = [OfTests],
            Says = ["was appointed without a board member reference"],
        },
        new("NHSE-FPPT-001", "appointed without a test", Outcome.NotSatisfied, Reason.Missing, Tested()) { Says = ["has no passed test on appointment"] },
        new("NHSE-FPPT-001", "only an annual test is recorded", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 8, 1)) with { OnAppointment = false })),
        new("NHSE-FPPT-001", "the test on appointment was not passed", Outcome.NotSatisfied, Reason.Missing, Tested(Failed(new(2026, 3, 2)))),
        new("NHSE-FPPT-001", "an interim member appointed without a test", Outcome.NotSatisfied, Reason.Missing, Tested().Then(With(Barred, member => member with { Capacity = Capacity.Interim }))),
        new("NHSE-FPPT-001", "tested the day after the date asked about", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 9, 2)))),
        new("NHSE-FPPT-001", "tested on a day not known", Outcome.Satisfied, Reason.None, Tested(Passed(null))),
        new("NHSE-FPPT-001", "whether a reference was taken is not known", Outcome.Undetermined, Reason.FactMissing, Tested(Passed(new(2026, 3, 2)) with { ReferenceTaken = null })),
        new("NHSE-FPPT-001", "whether the test was on appointment is not known", Outcome.Undetermined, Reason.FactMissing, Tested(Passed(new(2026, 3, 2)) with { OnAppointment = null })),
        new("NHSE-FPPT-001", "tests may be missing", Outcome.Undetermined, Reason.FactMissing, With(Barred, member => member with { FitAndProperTests = FactList.NotStated<FitAndProperTest>() })),
        new("NHSE-FPPT-001", "a member listed without a first day has no test", Outcome.Undetermined, Reason.FactMissing, Tested().Then(With(Barred, member => member with { From = null }))),
        new("NHSE-FPPT-001", "everybody took their seat before the framework", Outcome.NotApplicable, Reason.NotEngaged, UntestedSince2022, new(2024, 6, 1)),
        new("NHSE-FPPT-001", "one took their seat on the first day of the framework", Outcome.NotSatisfied, Reason.Missing,
            board => UntestedSince2022(board).WithMember(Barred, member => member with { From = new(2023, 9, 30) }), new(2023, 9, 30)),
        new("NHSE-FPPT-001", "one took their seat the day before the framework", Outcome.NotApplicable, Reason.NotEngaged,
            board => UntestedSince2022(board).WithMember(Barred, member => member with { From = new(2023, 9, 29) }), new(2023, 9, 30)),
        new("NHSE-FPPT-001", "members may be missing from the list", Outcome.Undetermined, Reason.ListNotComplete, NotAll),
        new("NHSE-FPPT-001", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
    ];
}
