using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>The annual test, the references of leavers and the chair's own test.</content>
internal static partial class EligibilityCases
{
    private static Func<IntegratedCareBoard, IntegratedCareBoard> AllTested(LocalDate on) =>
        board => board with { Members = FactList.Complete<BoardMember>([.. board.Members.Select(member => member with { FitAndProperTests = FactList.Complete(Passed(on)) })]) };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Left(LocalDate to, bool? kept) =>
        With(Barred, member => member with { To = to, Departure = new Departure { Kind = DepartureKind.Resigned, On = to, ReferenceKept = kept } });

    private static Func<IntegratedCareBoard, IntegratedCareBoard> ChairTested(params FitAndProperTest[] tests) =>
        With(LawfulBoard.Chair, member => member with { FitAndProperTests = FactList.Complete<FitAndProperTest>(tests) });

    private static IEnumerable<BoardScenario> AnnualTests() =>
    [
        new("NHSE-FPPT-002", "everybody was tested within the year", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-FPPT-002", "tested a year before the date", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2025, 9, 1))))
        {
            Locations = [OfTests],
            Says = ["was last tested on 2025-09-01, a year or more before the date."],
        },
        new("NHSE-FPPT-002", "tested a day less than a year before the date", Outcome.Satisfied, Reason.None, Tested(Passed(new(2025, 9, 2)))),
        new("NHSE-FPPT-002", "tested on the date", Outcome.Satisfied, Reason.None, Tested(Passed(new(2026, 9, 1)))),
        new("NHSE-FPPT-002", "tested the day after the date", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 9, 2)))) { Says = ["has no passed test"] },
        new("NHSE-FPPT-002", "tested within the year and again after the date", Outcome.Satisfied, Reason.None, Tested(Passed(new(2026, 3, 2)), Passed(new(2026, 9, 2)))),
        new("NHSE-FPPT-002", "asked on 29 February, tested on 28 February", Outcome.NotSatisfied, Reason.Missing, AllTested(new(2027, 2, 28)), new(2028, 2, 29)),
        new("NHSE-FPPT-002", "asked on 29 February, tested on 1 March", Outcome.Satisfied, Reason.None, AllTested(new(2027, 3, 1)), new(2028, 2, 29)),
        new("NHSE-FPPT-002", "tested on 29 February, asked on 28 February", Outcome.Satisfied, Reason.None, AllTested(new(2028, 2, 29)), new(2029, 2, 28)),
        new("NHSE-FPPT-002", "tested on 29 February, asked on 1 March", Outcome.NotSatisfied, Reason.Missing, AllTested(new(2028, 2, 29)), new(2029, 3, 1)),
        new("NHSE-FPPT-002", "the test of the year was not passed", Outcome.NotSatisfied, Reason.Missing, Tested(Failed(new(2026, 3, 2)))),
        new("NHSE-FPPT-002", "the member did not attest", Outcome.NotSatisfied, Reason.Missing, Tested(Passed(new(2026, 3, 2)) with { SelfAttested = false })) { Says = ["did not attest their own fitness"] },
        new("NHSE-FPPT-002", "whether the member attested is not known", Outcome.Undetermined, Reason.FactMissing, Tested(Passed(new(2026, 3, 2)) with { SelfAttested = null })),
        new("NHSE-FPPT-002", "the day of the test is not known", Outcome.Undetermined, Reason.FactMissing, Tested(Passed(null))),
        new("NHSE-FPPT-002", "the result is not known", Outcome.Undetermined, Reason.FactMissing, Tested(Passed(new(2026, 3, 2)) with { Passed = null })),
        new("NHSE-FPPT-002", "tests may be missing", Outcome.Undetermined, Reason.FactMissing, With(Barred, member => member with { FitAndProperTests = FactList.Partial<FitAndProperTest>() })),
        new("NHSE-FPPT-002", "a member listed without a first day has no test", Outcome.Undetermined, Reason.FactMissing, Tested().Then(With(Barred, member => member with { From = null }))),
        new("NHSE-FPPT-002", "nobody was tested by the first day of the rule", Outcome.NotSatisfied, Reason.Missing, UntestedSince2022, new(2024, 3, 31)),
        new("NHSE-FPPT-002", "the facts are stated for another day", Outcome.Undetermined, Reason.ListNotComplete, StatedForAnotherDay),
        new("NHSE-FPPT-002", "there is no member", Outcome.NotApplicable, Reason.SeatEmpty, Nobody),
    ];

    private static IEnumerable<BoardScenario> Leavers() =>
    [
        new("NHSE-FPPT-003", "nobody left", Outcome.NotApplicable, Reason.NoneRecorded, Lawful),
        new("NHSE-FPPT-003", "a reference was kept for one who left", Outcome.Satisfied, Reason.None, Left(new(2026, 8, 1), kept: true)),
        new("NHSE-FPPT-003", "no reference was kept for one who left", Outcome.NotSatisfied, Reason.Missing, Left(new(2026, 8, 1), kept: false))
        {
            Locations = ["/board/members/7/departure"],
            Says = ["whose last day was 2026-07-31."],
        },
        new("NHSE-FPPT-003", "one left the day before the date", Outcome.NotSatisfied, Reason.Missing, Left(new(2026, 9, 1), kept: false)),
        new("NHSE-FPPT-003", "the date is somebody's last day", Outcome.NotApplicable, Reason.NoneRecorded, Left(new(2026, 9, 2), kept: false)),
        new("NHSE-FPPT-003", "the last day was the first of the framework", Outcome.NotSatisfied, Reason.Missing,
            board => Left(new(2023, 10, 1), kept: false)(LawfulOf2022(board)), new(2023, 10, 1)),
        new("NHSE-FPPT-003", "the last day was the day before the framework", Outcome.NotApplicable, Reason.NoneRecorded,
            board => Left(new(2023, 9, 30), kept: false)(LawfulOf2022(board)), new(2023, 10, 1)),
        new("NHSE-FPPT-003", "whether a reference was kept is not known", Outcome.Undetermined, Reason.FactMissing, Left(new(2026, 8, 1), kept: null)),
        new("NHSE-FPPT-003", "nothing is known of how one left", Outcome.Undetermined, Reason.FactMissing, With(Barred, member => member with { To = new(2026, 8, 1) })),
        new("NHSE-FPPT-003", "one went on in another seat", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board.WithMember(Barred, member => member with { To = new(2026, 8, 1) })
                .WithMemberAdded(board.Members[Barred] with { Id = "again", Seat = SeatKind.OtherOrdinary, From = new(2026, 8, 1) })),
        new("NHSE-FPPT-003", "one went on in another seat and no reference was kept", Outcome.NotApplicable, Reason.NoneRecorded,
            board => Left(new(2026, 8, 1), kept: false)(board).WithMemberAdded(board.Members[Barred] with { Id = "again", Seat = SeatKind.OtherOrdinary, From = new(2026, 8, 1) })),
        new("NHSE-FPPT-003", "no reference was kept for one who may have gone on in another seat", Outcome.Undetermined, Reason.FactMissing,
            board => Left(new(2026, 8, 1), kept: false)(board)
                .WithMemberAdded(board.Members[Barred] with { Id = "again", Person = null, Seat = SeatKind.OtherOrdinary, From = new(2026, 8, 1) })),
        new("NHSE-FPPT-003", "no reference was kept, and more members may be listed", Outcome.Undetermined, Reason.FactMissing,
            board => Left(new(2026, 8, 1), kept: false)(board) with { Members = Left(new(2026, 8, 1), kept: false)(board).Members.WithCompleteness(Completeness.NotStated) }),
        new("NHSE-FPPT-003", "one came back later in another seat", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithMember(Barred, member => member with { To = new(2026, 8, 1) })
                .WithMemberAdded(board.Members[Barred] with { Id = "again", Seat = SeatKind.OtherOrdinary, From = new(2026, 8, 2) })),
    ];

    private static IEnumerable<BoardScenario> ChairTests() =>
    [
        new("NHSE-FPPT-004", "NHS England recorded the chair's test", Outcome.Satisfied, Reason.None, Lawful),
        new("NHSE-FPPT-004", "the chair recorded their own test", Outcome.NotSatisfied, Reason.InvalidRoute, ChairTested(Passed(new(2026, 3, 2))))
        {
            Locations = ["/board/members/0/fitAndProperTests"],
        },
        new("NHSE-FPPT-004", "the chief executive recorded the chair's test", Outcome.NotSatisfied, Reason.InvalidRoute, ChairTested(Passed(new(2026, 3, 2)) with { RecordedBy = Actor.ChiefExecutive })),
        new("NHSE-FPPT-004", "no test of the chair is recorded", Outcome.NotSatisfied, Reason.Missing, ChairTested()),
        new("NHSE-FPPT-004", "NHS England records a test the day after the date", Outcome.NotSatisfied, Reason.Missing, ChairTested(Passed(new(2026, 9, 2)) with { RecordedBy = Actor.NhsEngland })),
        new("NHSE-FPPT-004", "NHS England recorded a test on a day not known", Outcome.Satisfied, Reason.None, ChairTested(Passed(null) with { RecordedBy = Actor.NhsEngland })),
        new("NHSE-FPPT-004", "the deputy chair recorded the test", Outcome.Undetermined, Reason.FactMissing, ChairTested(Passed(new(2026, 3, 2)) with { RecordedBy = Actor.DeputyChair })),
        new("NHSE-FPPT-004", "the senior non-executive member recorded the test", Outcome.Undetermined, Reason.FactMissing,
            ChairTested(Passed(new(2026, 3, 2)) with { RecordedBy = Actor.OfPanel("Senior non-executive member") })),
        new("NHSE-FPPT-004", "who recorded the test is not known", Outcome.Undetermined, Reason.FactMissing, ChairTested(Passed(new(2026, 3, 2)) with { RecordedBy = null })),
        new("NHSE-FPPT-004", "tests may be missing", Outcome.Undetermined, Reason.FactMissing,
            With(LawfulBoard.Chair, chair => chair with { FitAndProperTests = FactList.Partial<FitAndProperTest>() })),
        new("NHSE-FPPT-004", "no test is recorded on the last day before the framework was due in full", Outcome.Undetermined, Reason.FactMissing, UntestedSince2022, new(2024, 3, 30)),
        new("NHSE-FPPT-004", "no test is recorded on the day the framework was due in full", Outcome.NotSatisfied, Reason.Missing, UntestedSince2022, new(2024, 3, 31)),
        new("NHSE-FPPT-004", "a chair listed without a first day has no test", Outcome.Undetermined, Reason.FactMissing,
            ChairTested().Then(With(LawfulBoard.Chair, chair => chair with { From = null }))),
        new("NHSE-FPPT-004", "there is no chair", Outcome.NotApplicable, Reason.SeatEmpty, board => board.WithoutMember(LawfulBoard.Chair)),
        new("NHSE-FPPT-004", "there may be a chair", Outcome.Undetermined, Reason.ListNotComplete, board => NotAll(board.WithoutMember(LawfulBoard.Chair))),
    ];

    private static IntegratedCareBoard LawfulOf2022(IntegratedCareBoard board) => Old(board, member => member.FitAndProperTests);
}
