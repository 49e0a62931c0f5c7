using IcsModel.Areas;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Areas;

/// <summary>The cases of every rule on all boards together.</summary>
internal static class CommissioningMapCases
{
    private static readonly LsoaCode First = new(1);

    internal static CommissioningMapScenario[] All =>
    [
        new("ICB-EST-001", "boards exist", Outcome.Satisfied, Reason.None, map => map),
        new("ICB-EST-001", "none exists on 1 July 2022", Outcome.NotSatisfied, Reason.Missing, None, new(2022, 7, 1)),
        new("ICB-EST-001", "none exists the day before", Outcome.Undetermined, Reason.PendingEvent, None, new(2022, 6, 30)) { Says = ["they are owed from 1 July 2022"] },
        new("ICB-EST-001", "none is listed", Outcome.Undetermined, Reason.ListNotComplete, map => map with { Boards = FactList<CommissionerArea>.Unknown }),
        new("ICB-EST-001", "none is listed and the list is complete for another day", Outcome.Undetermined, Reason.ListNotComplete, map => None(map) with { StatedOn = new(2026, 8, 1) }),
        new("ICB-EST-001", "a board without a first day, on another day", Outcome.Undetermined, Reason.ListNotComplete, map => Only(map, new CommissionerArea()) with { StatedOn = new(2026, 8, 1) }),

        new("ICB-EST-003", "the areas divide up England", Outcome.Satisfied, Reason.None, map => map),
        new("ICB-EST-003", "one LSOA lies in two areas", Outcome.NotSatisfied, Reason.Overlap, map => Widened(map, 0, First)) { Says = ["QAA and QBB share 1 LSOA (E01000001)."] },
        new("ICB-EST-003", "an overlap in a list not complete", Outcome.NotSatisfied, Reason.Overlap, map => Widened(map, 0, First) with { Boards = Widened(map, 0, First).Boards.WithCompleteness(Completeness.NotStated) }),
        new("ICB-EST-003", "the other board ended that day", Outcome.Satisfied, Reason.None, map => With(Widened(map, 0, First), 1, board => board with { To = LawfulCommissioningMap.Day })),
        new("ICB-EST-003", "the other board ended the day after", Outcome.NotSatisfied, Reason.Overlap, map => With(Widened(map, 0, First), 1, board => board with { To = LawfulCommissioningMap.Day.PlusDays(1) })),
        new("ICB-EST-003", "an area is not known", Outcome.Undetermined, Reason.FactMissing, map => With(map, 2, board => board with { Area = null })) { Says = ["the days and the area of each board"] },
        new("ICB-EST-003", "boards may be missing", Outcome.Undetermined, Reason.ListNotComplete, Incomplete),
        new("ICB-EST-003", "areas of two censuses", Outcome.Undetermined, Reason.FactMissing, map => With(map, 0, board => board with { Area = EnglandInSmall.Areas(LsoaEdition.Census2011)[0].Area })) { Says = ["LSOAs of one census"] },
        new("ICB-EST-003", "areas of another census than is stated", Outcome.Undetermined, Reason.FactMissing, map => map with { Edition = LsoaEdition.Census2011 }),
        new("ICB-EST-003", "no board exists", Outcome.NotApplicable, Reason.NoneRecorded, None, new(2022, 6, 30)),

        new("ICB-EST-004", "the areas divide up England", Outcome.Satisfied, Reason.None, map => map) { Says = ["33,755 LSOAs of England of the census of 2021"] },
        new("ICB-EST-004", "areas of 2011 divide up England", Outcome.Satisfied, Reason.None, map => Divided(map, EnglandInSmall.Areas(LsoaEdition.Census2011))) { Says = ["32,844 LSOAs of England of the census of 2011"] },
        new("ICB-EST-004", "one LSOA is in no area", Outcome.NotSatisfied, Reason.Gap, map => With(map, 1, board => board with { Area = board.Area!.Except(Area.Of(First)) }))
        {
            Says = ["1 LSOA (E01000001) of the census of 2021 lies in the area of no board."],
        },
        new("ICB-EST-004", "one board ended that day", Outcome.NotSatisfied, Reason.Gap, map => With(map, 1, board => board with { To = LawfulCommissioningMap.Day })) { Says = [" more) of the census of 2021 lie in the area of no board."] },
        new("ICB-EST-004", "one board ends the day after", Outcome.Satisfied, Reason.None, map => With(map, 1, board => board with { To = LawfulCommissioningMap.Day.PlusDays(1) })),
        new("ICB-EST-004", "the successor starts the same day", Outcome.Satisfied, Reason.None, map => Succeeded(map, LawfulCommissioningMap.Day)),
        new("ICB-EST-004", "the successor starts a day late", Outcome.NotSatisfied, Reason.Gap, map => Succeeded(map, LawfulCommissioningMap.Day.PlusDays(1))),
        new("ICB-EST-004", "England is covered though boards may be missing", Outcome.Satisfied, Reason.None, Incomplete),
        new("ICB-EST-004", "a gap, and boards may be missing", Outcome.Undetermined, Reason.ListNotComplete, map => Incomplete(With(map, 1, board => board with { To = LawfulCommissioningMap.Day }))),
        new("ICB-EST-004", "a gap, and an area is not known", Outcome.Undetermined, Reason.FactMissing, map => With(map, 1, board => board with { Area = null })),
        new("ICB-EST-004", "a gap, and whether a board exists is not known", Outcome.Undetermined, Reason.ListNotComplete, map => With(map, 1, board => board with { From = null }) with { StatedOn = new(2026, 8, 1) }),
        new("ICB-EST-004", "no board exists", Outcome.NotSatisfied, Reason.Gap, None),

        new("ICB-EST-009", "every group ended in time", Outcome.Satisfied, Reason.None, map => map),
        new("ICB-EST-009", "a group ended a day late", Outcome.NotSatisfied, Reason.TooMany, map => Group(map, group => group with { To = new(2022, 7, 2) }), new(2022, 7, 1)) { Says = ["NHS Exampleshire CCG is shown on 2022-07-01."] },
        new("ICB-EST-009", "a group never ended", Outcome.NotSatisfied, Reason.TooMany, map => Group(map, group => group with { To = null })),
        new("ICB-EST-009", "the days of a group are not known", Outcome.Undetermined, Reason.FactMissing, map => Group(map, _ => new())),
        new("ICB-EST-009", "groups may be missing", Outcome.Undetermined, Reason.ListNotComplete, map => map with { CommissioningGroups = map.CommissioningGroups.WithCompleteness(Completeness.NotStated) }),
        new("ICB-EST-009", "there are none", Outcome.Satisfied, Reason.None, map => map with { CommissioningGroups = FactList.Complete<CommissionerArea>() }),

        new("NHSE-MERGE-002", "42 and 36 boards", Outcome.Satisfied, Reason.None, map => map),
        new("NHSE-MERGE-002", "after later mergers", Outcome.Satisfied, Reason.None, map => With(map, 5, board => board with { To = new(2027, 4, 1) }), new(2027, 4, 1)),
        new("NHSE-MERGE-002", "one of the twelve is still there on 1 April 2026", Outcome.NotSatisfied, Reason.TooMany, map => With(map, 30, board => board with { To = new(2026, 4, 2) })) { Says = ["37 boards are listed on 2026-04-01; there were 36."] },
        new("NHSE-MERGE-002", "one of the twelve ended a day early", Outcome.NotSatisfied, Reason.TooFew, map => With(map, 30, board => board with { To = new(2026, 3, 31) })) { Says = ["41 boards are listed on 2026-03-31; there were 42."] },
        new("NHSE-MERGE-002", "the first day of one is not known", Outcome.Undetermined, Reason.FactMissing, map => With(map, 5, board => board with { From = null })),
        new("NHSE-MERGE-002", "boards may be missing", Outcome.Undetermined, Reason.ListNotComplete, Incomplete),
    ];

    private static CommissioningMap None(CommissioningMap map) => map with { Boards = FactList.Complete<CommissionerArea>() };

    private static CommissioningMap Only(CommissioningMap map, CommissionerArea board) => map with { Boards = FactList.Complete(board) };

    private static CommissioningMap Incomplete(CommissioningMap map) => map with { Boards = map.Boards.WithCompleteness(Completeness.Partial) };

    private static CommissioningMap With(CommissioningMap map, int position, Func<CommissionerArea, CommissionerArea> change)
    {
        CommissionerArea[] boards = [.. map.Boards];
        boards[position] = change(boards[position]);
        return map with { Boards = FactList.NotStated<CommissionerArea>(boards).WithCompleteness(map.Boards.Completeness) };
    }

    private static CommissioningMap Widened(CommissioningMap map, int position, LsoaCode lsoa) =>
        With(map, position, board => board with { Area = board.Area!.Union(Area.Of(lsoa)) });

    private static CommissioningMap Divided(CommissioningMap map, NamedArea[] areas)
    {
        for (var i = 0; i < areas.Length; i++)
        {
            var area = areas[i].Area;
            map = With(map, i, board => board with { Area = area });
        }

        return map;
    }

    private static CommissioningMap Succeeded(CommissioningMap map, LocalDate from)
    {
        var successor = map.Boards[1] with { Body = new() { Code = "T1" }, From = from };
        var ended = With(map, 1, board => board with { To = LawfulCommissioningMap.Day });
        return ended with { Boards = FactList.Complete<CommissionerArea>([.. ended.Boards, successor]) };
    }

    private static CommissioningMap Group(CommissioningMap map, Func<CommissionerArea, CommissionerArea> change) =>
        map with { CommissioningGroups = FactList.Complete(change(map.CommissioningGroups[0])) };
}
