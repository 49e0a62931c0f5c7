using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Terms of reference and reports.</content>
internal static partial class CommitteeCases
{
    private static readonly LocalDate YearOld = new(2025, 9, 1);

    private static BoardScenario[] TermsAndReports() =>
    [
        new("NHSE-CMTE-007", "all terms online and in the scheme", Outcome.Satisfied, Reason.None, board => board),
        new(
            "NHSE-CMTE-007",
            "a committee that exercises functions without terms",
            Outcome.NotSatisfied,
            Reason.Missing,
            board => board.WithCommittee(1, committee => committee with { Terms = new TermsOfReference { Exist = false, AgreedOn = null } }))
        {
            Locations = ["/committees/1/terms"],
        },
        new(
            "NHSE-CMTE-007",
            "a joint committee without terms",
            Outcome.NotSatisfied,
            Reason.Missing,
            board => board.WithCommittee(1, committee => committee with { Kind = CommitteeKind.Joint, Terms = new TermsOfReference { Exist = false } })),
        new(
            "NHSE-CMTE-007",
            "left out of the scheme",
            Outcome.NotSatisfied,
            Reason.Missing,
            board => board.WithCommittee(1, committee => committee with { Terms = committee.Terms! with { InScheme = false } }))
        {
            Locations = ["/committees/1/terms/inScheme"],
        },
        new(
            "NHSE-CMTE-007",
            "agreed on the day",
            Outcome.Satisfied,
            Reason.None,
            board => board.WithCommittee(1, committee => committee with { Terms = committee.Terms! with { AgreedOn = LawfulGovernance.Day, PublishedOn = LawfulGovernance.Day } })),
        new(
            "NHSE-CMTE-007",
            "agreed the day after",
            Outcome.Undetermined,
            Reason.PendingEvent,
            board => board.WithCommittee(1, committee => committee with { Terms = committee.Terms! with { AgreedOn = LawfulGovernance.Day.PlusDays(1) } })),
        new("NHSE-CMTE-007", "terms not stated", Outcome.Undetermined, Reason.FactMissing, board => board.WithCommittee(1, committee => committee with { Terms = null })),
        new(
            "NHSE-CMTE-007",
            "whether it exercises functions is not stated",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithCommittee(1, committee => committee with { ExercisesFunctions = null })),
        new("NHSE-CMTE-007", "more committees than are listed", Outcome.Undetermined, Reason.ListNotComplete, board => board.NotStated()),
        new(
            "NHSE-CMTE-007",
            "no committee exercises functions",
            Outcome.NotApplicable,
            Reason.NotEngaged,
            board => board.Only(board.Committees[0] with { ExercisesFunctions = false })),

        new("NHSE-CMTE-009", "reports within the year", Outcome.Satisfied, Reason.None, board => board) { Says = ["2026-05-21"] },
        new("NHSE-CMTE-009", "no report for a year and a day", Outcome.NotSatisfied, Reason.Missing, _ => Reporting(YearOld.PlusDays(-1))) { Locations = ["/committees/1/reports"] },
        new("NHSE-CMTE-009", "the last report exactly a year ago", Outcome.Satisfied, Reason.None, _ => Reporting(YearOld)),
        new("NHSE-CMTE-009", "a report received on the day", Outcome.Satisfied, Reason.None, _ => Reporting(LawfulGovernance.Day)),
        new("NHSE-CMTE-009", "a report received only the day after", Outcome.NotSatisfied, Reason.Missing, _ => Reporting(LawfulGovernance.Day.PlusDays(1))),
        new(
            "NHSE-CMTE-009",
            "the last report on the last day of February before a leap day",
            Outcome.Satisfied,
            Reason.None,
            _ => Reporting(new LocalDate(2027, 2, 28), everyone: true),
            new LocalDate(2028, 2, 29)),
        new(
            "NHSE-CMTE-009",
            "the last report a day earlier than that",
            Outcome.NotSatisfied,
            Reason.Missing,
            _ => Reporting(new LocalDate(2027, 2, 27), everyone: true),
            new LocalDate(2028, 2, 29)),
        new(
            "NHSE-CMTE-009",
            "a committee at work for less than a year has not reported yet",
            Outcome.Undetermined,
            Reason.PendingEvent,
            board => board.WithCommittee(1, committee => committee with { Reports = FactList.Complete<CommitteeReport>() })),
        new(
            "NHSE-CMTE-009",
            "a report on an unknown day",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => Reporting(YearOld).WithCommittee(1, committee => committee with { Reports = FactList.Complete(new CommitteeReport()) })),
        new(
            "NHSE-CMTE-009",
            "the constitution lets the board off",
            Outcome.NotSatisfied,
            Reason.NotProvided,
            board => board.WithConstitution(constitution => constitution with { BoardKeepsAccountability = new Clause { Provides = false } })),
        new(
            "NHSE-CMTE-009",
            "of the constitution nothing is known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithConstitution(constitution => constitution with { BoardKeepsAccountability = null })),
    ];

    /// <summary>A board established long ago whose commissioning committee last reported on a day.</summary>
    private static IntegratedCareBoard Reporting(LocalDate last, bool everyone = false)
    {
        var board = LawfulGovernance.Create(new LocalDate(2022, 7, 1));
        for (var i = 0; i < board.Committees.Count; i++)
        {
            var on = everyone || i == 1 ? last : LawfulGovernance.Day;
            board = board.WithCommittee(i, committee => committee with { Reports = FactList.Complete(new CommitteeReport { On = on }) });
        }

        return board;
    }
}
