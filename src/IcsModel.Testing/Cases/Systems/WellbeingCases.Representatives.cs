using IcsModel.Rules;
using IcsModel.Systems;
using IcsModel.Wellbeing;

namespace IcsModel.Testing.Cases.Systems;

/// <content>Representatives, and members added.</content>
internal static partial class WellbeingCases
{
    private static SystemScenario[] Representatives =>
    [
        new("HWB-007", "one appointee", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-007", "none", Outcome.NotSatisfied, Reason.Missing, Without(LawfulSystem.HealthwatchRepresentative)) { Locations = ["/wellbeingBoards/0/members"] },
        new("HWB-007", "two appointees", Outcome.NotSatisfied, Reason.Duplicate, SecondHealthwatch(member => member)) { Locations = ["/wellbeingBoards/0/members/10"] },
        new("HWB-007", "two entries that may be one person", Outcome.Undetermined, Reason.FactMissing, SecondHealthwatch(member => member with { Person = null })),
        new("HWB-007", "one person listed twice", Outcome.Satisfied, Reason.None, SecondHealthwatch(member => member with { Person = new Person { Id = "p-c6" } })),
        new("HWB-007", "a second appointee who is undated", Outcome.Undetermined, Reason.FactMissing, SecondHealthwatch(member => member with { From = null })),
        new("HWB-007", "the council appointed", Outcome.NotSatisfied, Reason.Missing, Member(LawfulSystem.HealthwatchRepresentative, member => member with { AppointedBy = LawfulBoard.County })),
        new("HWB-007", "who appointed is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.HealthwatchRepresentative, member => member with { AppointedBy = null })),
        new("HWB-007", "there is no board", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>() }),

        new("HWB-008", "both boards are represented", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-008", "the straddling county has one of two", Outcome.NotSatisfied, Reason.Missing, Without(LawfulSystem.NeighbourRepresentative))
        {
            Locations = ["/wellbeingBoards/0/members"],
            Says = ["NHS Neighbourshire Integrated Care Board"],
        },
        new("HWB-008", "the council appointed the representative", Outcome.NotSatisfied, Reason.Missing, Member(LawfulSystem.NeighbourRepresentative, member => member with { AppointedBy = LawfulBoard.County })),
        new("HWB-008", "one entry for two boards shows one appointment", Outcome.Undetermined, Reason.FactMissing, system =>
            Without(LawfulSystem.NeighbourRepresentative)(Member(
                LawfulSystem.BoardRepresentative, member => member with { Represents = FactList.Complete(LawfulSystem.Board, LawfulSystem.Neighbour) })(system))),
        new("HWB-008", "the boards are not all listed", Outcome.Undetermined, Reason.ListNotComplete, system => system with
        {
            Councils = FactList.Complete(system.Councils[0] with { PartnerBoards = FactList.NotStated(LawfulSystem.Board) }, system.Councils[1]),
        }),
        new("HWB-008", "the representative starts tomorrow", Outcome.NotSatisfied, Reason.Missing, Member(LawfulSystem.NeighbourRepresentative, member => member with { From = LawfulSystem.Day.PlusDays(1) })),
        new("HWB-008", "there is no board", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { WellbeingBoards = FactList.Complete<HealthAndWellbeingBoard>() }),

        new("HWB-009", "the board agreed", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-009", "no agreement", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, County(board => board with { SharedRepresentationAgreed = false })) { Locations = ["/wellbeingBoards/0/members/7"] },
        new("HWB-009", "no agreement is stated", Outcome.Undetermined, Reason.FactMissing, County(board => board with { SharedRepresentationAgreed = null })),
        new("HWB-009", "no agreement to one entry for two boards", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, system => County(board => board with { SharedRepresentationAgreed = false })(
            Without(LawfulSystem.NeighbourRepresentative)(Member(
                LawfulSystem.BoardRepresentative, member => member with { Represents = FactList.Complete(LawfulSystem.Board, LawfulSystem.Neighbour) })(system)))),
        new("HWB-009", "no agreement, and one entry is undated", Outcome.Undetermined, Reason.FactMissing, system =>
            County(board => board with { SharedRepresentationAgreed = false })(Member(LawfulSystem.BoardRepresentative, member => member with { From = null })(system))),
        new("HWB-009", "two people", Outcome.NotApplicable, Reason.NoneRecorded, Member(LawfulSystem.NeighbourRepresentative, member => member with { Person = new Person { Id = "p-another" } })),

        new("HWB-010", "the board was consulted first", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-010", "the board was told afterwards", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Added(consulted: null, days: 1)) { Locations = ["/wellbeingBoards/0/members/8"] },
        new("HWB-010", "the board was consulted the day before", Outcome.Satisfied, Reason.None, Added(consulted: null, days: -1)),
        new("HWB-010", "the board was consulted that day", Outcome.Undetermined, Reason.FactMissing, Added(consulted: null, days: 0)),
        new("HWB-010", "the board was consulted that day, and first", Outcome.Satisfied, Reason.None, Added(consulted: true, days: 0)),
        new("HWB-010", "the board was not consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Member(LawfulSystem.AddedMember, member => member with { BoardConsulted = false, BoardConsultedOn = null })),
        new("HWB-010", "the board was not consulted on the day it was", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.AddedMember, member => member with { BoardConsulted = false })),
        new("HWB-010", "whether it was consulted is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.AddedMember, member => member with { BoardConsulted = null, BoardConsultedOn = null })),
        new("HWB-010", "since when the member sits is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.AddedMember, member => member with { BoardConsulted = false, From = null })),
        new("HWB-010", "who added the member is not known", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.AddedMember, member => member with { AddedByCouncil = null })),
        new("HWB-010", "the board itself added the member", Outcome.NotApplicable, Reason.NoneRecorded, Member(LawfulSystem.AddedMember, member => member with { AddedByCouncil = false, BoardConsulted = false })),
        new("HWB-010", "a member from the first day", Outcome.NotApplicable, Reason.NotEngaged, Member(LawfulSystem.AddedMember, member => member with { From = new LocalDate(2013, 4, 1), BoardConsulted = false })),
        new("HWB-010", "a member from the second day", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Member(LawfulSystem.AddedMember, member => member with { From = new LocalDate(2013, 4, 2), BoardConsulted = false })),

        new("HWB-019", "a representative joined", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-019", "none joined, and the preparation is over", Outcome.NotSatisfied, Reason.Missing, Window(window => window with { NhsEnglandJoined = false })) { Locations = ["/wellbeingBoards/0/preparations/0"] },
        new("HWB-019", "none joined yet, and the preparation goes on", Outcome.Undetermined, Reason.PendingEvent, Window(window => window with { NhsEnglandJoined = false, To = null })),
        new("HWB-019", "the preparation ended today without one", Outcome.NotSatisfied, Reason.Missing, Window(window => window with { NhsEnglandJoined = false, To = LawfulSystem.Day })),
        new("HWB-019", "the preparation ends tomorrow", Outcome.Undetermined, Reason.PendingEvent, Window(window => window with { NhsEnglandJoined = false, To = LawfulSystem.Day.PlusDays(1) })),
        new("HWB-019", "the members show a representative", Outcome.Satisfied, Reason.None, Window(window => window with { NhsEnglandJoined = null })),
        new("HWB-019", "nothing shows a representative", Outcome.Undetermined, Reason.PendingEvent, system => Without(LawfulSystem.NhsEnglandRepresentative)(Window(window => window with { NhsEnglandJoined = null })(system))),
        new("HWB-019", "the preparation begins tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Window(window => window with { From = LawfulSystem.Day.PlusDays(1), To = null, NhsEnglandJoined = false })),

        new("HWB-020", "a representative was appointed", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-020", "none is appointed yet", Outcome.Undetermined, Reason.PendingEvent, Request(request => request with { AppointedOn = null, IsAnswered = false })) { Says = ["2023-04-01"] },
        new("HWB-020", "one is appointed tomorrow", Outcome.Undetermined, Reason.PendingEvent, Request(request => request with { AppointedOn = LawfulSystem.Day.PlusDays(1) })),
        new("HWB-020", "one was appointed on a day not known", Outcome.Satisfied, Reason.None, Request(request => request with { AppointedOn = null })),
        new("HWB-020", "nobody asked", Outcome.NotApplicable, Reason.NoneRecorded, County(board => board with { RepresentativeRequests = FactList<RepresentativeRequest>.Unknown })),

        new("HWB-021", "an employee of NHS England", Outcome.Satisfied, Reason.None, system => system),
        new("HWB-021", "an outsider the board agreed to", Outcome.Satisfied, Reason.None, Member(LawfulSystem.NhsEnglandRepresentative, member => member with { IsOfNhsEngland = false, OutsiderAgreed = true })),
        new("HWB-021", "an outsider the board did not agree to", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Member(LawfulSystem.NhsEnglandRepresentative, member => member with { IsOfNhsEngland = false, OutsiderAgreed = false }))
        {
            Locations = ["/wellbeingBoards/0/members/9"],
        },
        new("HWB-021", "an outsider, and no agreement is stated", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.NhsEnglandRepresentative, member => member with { IsOfNhsEngland = false })),
        new("HWB-021", "an undated outsider", Outcome.Undetermined, Reason.FactMissing, Member(LawfulSystem.NhsEnglandRepresentative, member => member with { IsOfNhsEngland = false, OutsiderAgreed = false, From = null })),
        new("HWB-021", "nobody represents NHS England", Outcome.NotApplicable, Reason.NoneRecorded, Without(LawfulSystem.NhsEnglandRepresentative)),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> SecondHealthwatch(Func<WellbeingBoardMember, WellbeingBoardMember> change) =>
        County(board => board with
        {
            Members = FactList.Complete<WellbeingBoardMember>(
                [.. board.Members, change(board.Members[LawfulSystem.HealthwatchRepresentative] with { Id = "second", Person = new Person { Id = "p-second" } })]),
        });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Added(bool? consulted, int days) =>
        Member(LawfulSystem.AddedMember, member => member with { BoardConsulted = consulted, BoardConsultedOn = member.From!.Value.PlusDays(days) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Window(Func<PreparationWindow, PreparationWindow> change) =>
        County(board => board with { Preparations = FactList.Complete(change(board.Preparations[0])) });

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Request(Func<RepresentativeRequest, RepresentativeRequest> change) =>
        County(board => board with { RepresentativeRequests = FactList.Complete(change(board.RepresentativeRequests[0])) });
}
