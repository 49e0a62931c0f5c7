using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>That there is one partnership, set up by all, for the area of the board.</content>
internal static partial class PartnershipCases
{
    private static Council WestlandCouncil => new()
    {
        Body = Westland, Kind = CouncilKind.UnitaryOrMetropolitanDistrict, Area = FactList.Complete("w1", "c6"), OverlapsBoard = true,
    };

    private static SystemScenario[] Establishment =>
    [
        new("ICP-EST-001", "the board and both councils set it up", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-EST-001", "the first day of the board", Outcome.Satisfied, Reason.None, system => system, new LocalDate(2022, 7, 1)),
        new("ICP-EST-001", "one council took no part", Outcome.NotSatisfied, Reason.Missing, Partnership(icp => icp with { EstablishedBy = FactList.Complete(LawfulSystem.Board, LawfulBoard.County) }))
        {
            Says = ["Sampleton Council did not take part in establishing Exampleshire Integrated Care Partnership."],
            Locations = ["/partnerships/0"],
        },
        new("ICP-EST-001", "the board took no part", Outcome.NotSatisfied, Reason.Missing, Partnership(icp => icp with { EstablishedBy = FactList.Complete(LawfulBoard.County, LawfulBoard.Unitary) })),
        new("ICP-EST-001", "a council that has one part in common took no part", Outcome.NotSatisfied, Reason.Missing, WithCouncil(WestlandCouncil with { OverlapsBoard = null })),
        new("ICP-EST-001", "a council that merely borders took no part", Outcome.Satisfied, Reason.None, WithCouncil(WestlandCouncil with { OverlapsBoard = null, Area = FactList.Complete("w1") })),
        new("ICP-EST-001", "a two-tier district took no part", Outcome.Satisfied, Reason.None, WithCouncil(WestlandCouncil with { Kind = CouncilKind.TwoTierDistrict })),
        new("ICP-EST-001", "the founders may not all be listed", Outcome.Undetermined, Reason.ListNotComplete, Partnership(icp => icp with { EstablishedBy = FactList.NotStated(LawfulSystem.Board, LawfulBoard.County) })),
        new("ICP-EST-001", "a founder is written otherwise and without a code", Outcome.Undetermined, Reason.FactMissing,
            Partnership(icp => icp with { EstablishedBy = FactList.Complete(LawfulSystem.Board, LawfulBoard.County, new Body { Name = "Sampleton City Council" }) })),
        new("ICP-EST-001", "a council of unknown kind", Outcome.Undetermined, Reason.FactMissing, WithCouncil(WestlandCouncil with { Kind = null }))
        {
            Says = ["what kind of council Westland Council is"],
        },
        new("ICP-EST-001", "a council of which it is not known whether it overlaps", Outcome.Undetermined, Reason.FactMissing, WithCouncil(WestlandCouncil with { OverlapsBoard = null, Area = FactList.NotStated("w1") })),
        new("ICP-EST-001", "the councils may not all be listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Councils = system.Councils.WithCompleteness(Completeness.NotStated) }),
        new("ICP-EST-001", "a council made by reorganisation has not joined", Outcome.Undetermined, Reason.PendingEvent, WithCouncil(WestlandCouncil with { From = new LocalDate(2025, 4, 1) }))
        {
            Says = ["the joining of Westland Council, owed since 2025-04-01"],
        },
        new("ICP-EST-001", "a council to be made by reorganisation", Outcome.Satisfied, Reason.None, WithCouncil(WestlandCouncil with { From = Day.PlusDays(1) })),
        new("ICP-EST-001", "a council abolished that day", Outcome.Satisfied, Reason.None, WithCouncil(WestlandCouncil with { To = Day })),
        new("ICP-EST-001", "two partnerships, one for each county", Outcome.NotSatisfied, Reason.Duplicate,
            system => system with { Partnerships = FactList.Complete(system.Partnerships[0], system.Partnerships[0] with { Id = "second" }) })
        {
            Locations = ["/partnerships/0", "/partnerships/1"],
        },
        new("ICP-EST-001", "two partnerships, one without a day", Outcome.Undetermined, Reason.FactMissing,
            system => system with { Partnerships = FactList.Complete(system.Partnerships[0], system.Partnerships[0] with { Id = "second", EstablishedOn = null }) }),
        new("ICP-EST-001", "another partnership ended the day before", Outcome.Satisfied, Reason.None,
            system => system with { Partnerships = FactList.Complete(system.Partnerships[0], system.Partnerships[0] with { Id = "second", AbolishedOn = Day }) }),
        new("ICP-EST-001", "another partnership is a neighbour's", Outcome.Satisfied, Reason.None,
            system => system with { Partnerships = FactList.Complete(system.Partnerships[0], system.Partnerships[0] with { Id = "second", Board = LawfulSystem.Neighbour }) }),
        new("ICP-EST-001", "another partnership is for a board without a code", Outcome.Undetermined, Reason.FactMissing,
            system => system with { Partnerships = FactList.Complete(system.Partnerships[0], system.Partnerships[0] with { Id = "second", Board = new Body { Name = "NHS Exampleshire" } }) }),
        new("ICP-EST-001", "there may be others", Outcome.Undetermined, Reason.ListNotComplete, system => system with { Partnerships = system.Partnerships.WithCompleteness(Completeness.NotStated) }),
        new("ICP-EST-001", "no partnership is listed", Outcome.Undetermined, Reason.ListNotComplete, Unlisted),
        new("ICP-EST-001", "a board of 2022 has none", Outcome.NotSatisfied, Reason.Missing, None) { Says = ["one is owed since 2022-07-01"] },
        new("ICP-EST-001", "a board established later has none", Outcome.Undetermined, Reason.PendingEvent,
            system => None(system) with { Board = system.Board! with { EstablishedOn = new LocalDate(2025, 4, 1) } })
        {
            Says = ["the establishment of the partnership, owed since 2025-04-01"],
        },
        new("ICP-EST-001", "a board of unknown age has none", Outcome.Undetermined, Reason.PendingEvent, system => None(system) with { Board = system.Board! with { EstablishedOn = null } }),
        new("ICP-EST-001", "the partnership is to begin the next day", Outcome.NotSatisfied, Reason.Missing, Partnership(icp => icp with { EstablishedOn = Day.PlusDays(1) })),
        new("ICP-EST-001", "the facts are stated for another day", Outcome.Undetermined, Reason.FactMissing, system => system with { StatedOn = Day.PlusDays(-1) }),

        new("ICP-EST-002", "the same parts", Outcome.Satisfied, Reason.None, system => system),
        new("ICP-EST-002", "stated to be the same", Outcome.Satisfied, Reason.None, Partnership(icp => icp with { AreaIsTheBoards = true, Area = FactList.NotStated<string>() })),
        new("ICP-EST-002", "stated not to be the same", Outcome.NotSatisfied, Reason.None, Partnership(icp => icp with { AreaIsTheBoards = false, Area = FactList.NotStated<string>() })),
        new("ICP-EST-002", "the areas of its councils", Outcome.NotSatisfied, Reason.None,
            Partnership(icp => icp with { Area = FactList.Complete("c1", "c2", "c3", "c4", "c5", "c6", "n1", "u1", "u2", "u3", "u4") }))
        {
            Says = ["The area holds n1, which the board's does not."],
            Locations = ["/partnerships/0/area"],
        },
        new("ICP-EST-002", "one council's area only", Outcome.NotSatisfied, Reason.None, Partnership(icp => icp with { Area = FactList.Complete("u1", "u2", "u3", "u4") }))
        {
            Says = ["The area leaves out c1, which the board's holds."],
        },
        new("ICP-EST-002", "some of its parts are listed", Outcome.Undetermined, Reason.FactMissing, Partnership(icp => icp with { Area = FactList.NotStated("u1", "u2") })),
        new("ICP-EST-002", "some parts of the board's area are listed", Outcome.Undetermined, Reason.FactMissing, system => system with { Area = FactList.NotStated("u1", "u2") }),
        new("ICP-EST-002", "stated for another day", Outcome.Undetermined, Reason.FactMissing, system => system with { StatedOn = Day.PlusDays(-1) }),
        new("ICP-EST-002", "no partnership is listed", Outcome.Undetermined, Reason.ListNotComplete, Unlisted),
        new("ICP-EST-002", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, None),
    ];
}
