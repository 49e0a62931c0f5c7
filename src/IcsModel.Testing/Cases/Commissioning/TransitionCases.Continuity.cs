using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <content>The end of the groups, and what goes on.</content>
internal static partial class TransitionCases
{
    private static CommissioningScenario[] Abolition =>
    [
        new("TRANS-008", "gone from 1 July 2022", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-008", "gone from 30 June 2022, a day too early", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Group(
            group => group with { EndsOn = new LocalDate(2022, 6, 30) })) { Locations = ["/transition/groups/0/endsOn"] },
        new("TRANS-008", "gone from 2 July 2022", Outcome.NotSatisfied, Reason.TooLong, Group(group => group with { EndsOn = new LocalDate(2022, 7, 2) })) { Says = ["2022-07-02"] },
        new("TRANS-008", "when it ended is not known", Outcome.Undetermined, Reason.FactMissing, Group(group => group with { EndsOn = null })),
        new("TRANS-008", "gone long before", Outcome.NotApplicable, Reason.NoneRecorded, Transition(transition => transition with
        {
            Groups = FactList.Complete(transition.Groups[0] with { EndsOn = new LocalDate(2020, 4, 1) }),
        })),

        new("TRANS-009", "everything went to the boards", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-009", "one lease was left out", Outcome.NotSatisfied, Reason.Missing, Holding(holding => holding with { IsTransferred = false, TransferredTo = null })) { Locations = ["/transition/groups/0/holdings/0"] },
        new("TRANS-009", "a criminal liability was left behind", Outcome.Satisfied, Reason.None, Holding(
            holding => holding with { Kind = HoldingKind.CriminalLiability, IsTransferred = false, TransferredTo = null })),
        new("TRANS-009", "something not known to be criminal was left behind", Outcome.Undetermined, Reason.FactMissing, Holding(
            holding => holding with { Kind = null, IsTransferred = false, TransferredTo = null })),
        new("TRANS-009", "a contract of employment was moved nowhere", Outcome.NotSatisfied, Reason.Missing, Holding(
            holding => holding with { Kind = HoldingKind.Employment, IsTransferred = false, TransferredTo = null })) { Says = ["A contract of employment"] },
        new("TRANS-009", "a lease went to another board", Outcome.NotSatisfied, Reason.InvalidRoute, Holding(holding => holding with { TransferredTo = LawfulCommissioning.WestBoard }))
        {
            Locations = ["/transition/groups/0/holdings/0/transferredTo"],
        },
        new("TRANS-009", "a lease went to a trust", Outcome.NotSatisfied, Reason.InvalidRoute, Holding(
            holding => holding with { TransferredTo = new Body { Kind = BodyKind.NhsTrust, Name = "Exampleshire Hospitals" } })),
        new("TRANS-009", "a lease went to NHS England", Outcome.Undetermined, Reason.Judgement, Holding(holding => holding with { TransferredTo = LawfulCommissioning.NhsEngland })),
        new("TRANS-009", "where a lease went is not known", Outcome.Undetermined, Reason.FactMissing, Holding(holding => holding with { IsTransferred = null, TransferredTo = null })),
        new("TRANS-009", "of the group that was split, a lease went to a third board", Outcome.Satisfied, Reason.None, Group(
            group => group with { Holdings = FactList.Complete(group.Holdings[0] with { TransferredTo = LawfulCommissioning.Board }) }, LawfulCommissioning.Split)),
        new("TRANS-009", "the schemes do not move everything", Outcome.NotSatisfied, Reason.Missing, Group(group => group with { TransfersEverything = false })) { Locations = ["/transition/groups/0/transfersEverything"] },
        new("TRANS-009", "whether there is more is not known", Outcome.Undetermined, Reason.ListNotComplete, Group(
            group => group with { TransfersEverything = null, Holdings = group.Holdings.WithCompleteness(Completeness.NotStated) })),
        new("TRANS-009", "1 July 2022 is tomorrow", Outcome.NotApplicable, Reason.NotYetDue, Lawful, new LocalDate(2022, 6, 30)),
        new("TRANS-009", "1 July 2022 is today", Outcome.Satisfied, Reason.None, Lawful, new LocalDate(2022, 7, 1)),

        new("TRANS-024", "the board commissions", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-024", "a group is still shown", Outcome.NotSatisfied, Reason.IncompatibleRole, Commissioner(LawfulCommissioning.MergedGroup)) { Locations = ["/transition/commissioners/1"] },
        new("TRANS-024", "what a commissioner is is not known", Outcome.Undetermined, Reason.FactMissing, Commissioner(new Body { Name = "Kent and Medway" })),
        new("TRANS-024", "nobody is shown", Outcome.NotApplicable, Reason.NoneRecorded, Transition(transition => transition with { Commissioners = FactList.Complete<CurrentCommissioner>() })),

        new("TRANS-025", "the terms went on", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-025", "the terms were changed", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Staff(move => move with { TermsChanged = true })) { Locations = ["/transition/groups/0/staff/0"] },
        new("TRANS-025", "at what level is not known", Outcome.Undetermined, Reason.FactMissing, Staff(move => move with { IsBoardLevel = null, TermsChanged = true })),
        new("TRANS-025", "only those at board level", Outcome.NotApplicable, Reason.NotEngaged, Staff(move => move with { IsBoardLevel = true, TermsChanged = true })),
    ];

    private static CommissioningScenario[] Continuity =>
    [
        new("TRANS-012", "the board's now", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-012", "treated as lapsed", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Instrument(0, one => one with { IsTreatedAsLapsed = true })) { Locations = ["/transition/groups/0/instruments/0"] },
        new("TRANS-012", "another board's", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Instrument(0, one => one with { Holder = LawfulCommissioning.WestBoard })),
        new("TRANS-012", "whose it is is not known", Outcome.Undetermined, Reason.FactMissing, Instrument(0, one => one with { Holder = null })),
        new("TRANS-012", "lapsed, and perhaps a direction", Outcome.Undetermined, Reason.FactMissing, Instrument(0, one => one with { IsPrimaryCareDirection = null, IsTreatedAsLapsed = true })),
        new("TRANS-012", "a scheme may have given it to another board", Outcome.Undetermined, Reason.FactMissing, history => Board(
            board => board with { Area = FactList.Complete("n", "s", "z") })(Instrument(0, one => one with { Holder = LawfulCommissioning.WestBoard })(history))),
        new("TRANS-012", "no instrument is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { Instruments = FactList.Complete<CarriedInstrument>() })),

        new("TRANS-022", "binds the board", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-022", "treated as lapsed", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Instrument(1, one => one with { IsTreatedAsLapsed = true })) { Locations = ["/transition/groups/0/instruments/1"] },
        new("TRANS-022", "said to bind another board", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Instrument(1, one => one with { Holder = LawfulCommissioning.WestBoard })),
        new("TRANS-022", "whom it binds is not known", Outcome.Undetermined, Reason.FactMissing, Instrument(1, one => one with { Holder = null })),
        new("TRANS-022", "no direction is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Group(group => group with { Instruments = FactList.Complete(group.Instruments[0]) })),

        new("TRANS-018", "about the successor", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-018", "about another board", Outcome.NotSatisfied, Reason.InvalidRoute, Complaint(LawfulCommissioning.Whole, one => one with { TreatedAsAbout = LawfulCommissioning.WestBoard }))
        {
            Locations = ["/transition/groups/0/complaints/0/treatedAsAbout"],
        },
        new("TRANS-018", "of the group that was split, about the wrong board", Outcome.NotSatisfied, Reason.InvalidRoute, Complaint(
            LawfulCommissioning.Split, one => one with { TreatedAsAbout = LawfulCommissioning.EastBoard })) { Locations = ["/transition/groups/1/complaints/0/treatedAsAbout"] },
        new("TRANS-018", "of the group that was split, the person's board not known", Outcome.Undetermined, Reason.FactMissing, Complaint(
            LawfulCommissioning.Split, one => one with { ResponsibleBoard = null })),
        new("TRANS-018", "no complaint is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Transition(transition => transition with
        {
            Groups = FactList.Complete<ClosingGroup>([.. transition.Groups.Select(group => group with { Complaints = FactList.Complete<GroupComplaint>() })]),
        })),

        new("TRANS-017", "completed", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-017", "not completed", Outcome.Undetermined, Reason.PendingEvent, Group(group => group with { IsPerformanceAssessed = false })),
        new("TRANS-017", "no group is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),

        new("TRANS-020", "on 30 September 2022", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-020", "on 1 October 2022", Outcome.NotSatisfied, Reason.TooLong, Board(board => board with { AuditorAppointedOn = new LocalDate(2022, 10, 1) })) { Locations = ["/transition/boards/0/auditorAppointedOn"] },
        new("TRANS-020", "on 3 October 2022", Outcome.NotSatisfied, Reason.TooLong, Board(board => board with { AuditorAppointedOn = new LocalDate(2022, 10, 3) })),
        new("TRANS-020", "when is not known", Outcome.Undetermined, Reason.FactMissing, Board(board => board with { AuditorAppointedOn = null })),
        new("TRANS-020", "the last day has not passed", Outcome.NotApplicable, Reason.NotYetDue, Lawful, new LocalDate(2022, 9, 29)),
        new("TRANS-020", "not appointed on the last day", Outcome.NotApplicable, Reason.NotYetDue, Transition(transition => transition with
        {
            Boards = FactList.Complete(transition.Boards[0] with { AuditorAppointedOn = new LocalDate(2022, 10, 1) }),
        }), new LocalDate(2022, 9, 30)),
        new("TRANS-020", "only a board of 2026 is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Transition(transition => transition with
        {
            Boards = FactList.Complete(transition.Boards[0] with { EstablishedOn = new LocalDate(2026, 4, 1), AuditorAppointedOn = null }),
        })),
    ];

    private static CommissioningScenario[] Reports =>
    [
        .. Closing("TRANS-015", first: 0),
        .. Closing("TRANS-016", first: 2),
        new("TRANS-016", "the group's last year ends in March 2023", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Report(3, report => report with { To = new LocalDate(2023, 4, 1) })) { Locations = ["/transition/groups/0/reports/3/to"] },
        new("TRANS-016", "the board's first accounts begin in April 2022", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Board(board => board with { FirstAccountsFrom = new LocalDate(2022, 4, 1) }))
        {
            Locations = ["/transition/boards/0/firstAccountsFrom"],
        },
    ];

    private static CommissioningHistory NoGroups(CommissioningHistory history) => Transition(transition => transition with { Groups = FactList.Complete<ClosingGroup>() })(history);

    private static CommissioningScenario[] Closing(string rule, int first) =>
    [
        new(rule, "one by the group, one by the board", Outcome.Satisfied, Reason.None, Lawful),
        new(rule, "the last by another board", Outcome.NotSatisfied, Reason.InvalidRoute, Report(first + 1, report => report with { CompletedBy = LawfulCommissioning.WestBoard })),
        new(rule, "the first by the group after it ended", Outcome.NotSatisfied, Reason.InvalidRoute, Report(first, report => report with { CompletedOn = new LocalDate(2022, 7, 1) })),
        new(rule, "the first by the group on its last day", Outcome.Satisfied, Reason.None, Report(first, report => report with { CompletedOn = new LocalDate(2022, 6, 30) })),
        new(rule, "the last is not finished", Outcome.Undetermined, Reason.PendingEvent, Report(first + 1, report => report with { CompletedOn = null, IsCompleted = false })),
        new(rule, "the last is finished tomorrow", Outcome.Undetermined, Reason.PendingEvent, Lawful, new LocalDate(2022, 11, 29)),
        new(rule, "who finished the last is not known", Outcome.Undetermined, Reason.FactMissing, Report(first + 1, report => report with { CompletedBy = null })),
        new(rule, "nothing is recorded of the reports", Outcome.Undetermined, Reason.PendingEvent, Group(group => group with { Reports = FactList<ClosingReport>.Unknown })),
        new(rule, "no group is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoGroups),
    ];

    private static Func<CommissioningHistory, CommissioningHistory> Holding(Func<GroupHolding, GroupHolding> change) => Group(group => group with
    {
        Holdings = FactList.Complete<GroupHolding>([change(group.Holdings[0]), .. group.Holdings.Skip(1)]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Staff(Func<StaffMove, StaffMove> change) =>
        Group(group => group with { Staff = FactList.Complete(change(group.Staff[0]), group.Staff[1]) });

    private static Func<CommissioningHistory, CommissioningHistory> Instrument(int position, Func<CarriedInstrument, CarriedInstrument> change) => Group(group => group with
    {
        Instruments = FactList.Complete<CarriedInstrument>([.. group.Instruments.Select((one, at) => at == position ? change(one) : one)]),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Complaint(int group, Func<GroupComplaint, GroupComplaint> change) =>
        Group(one => one with { Complaints = FactList.Complete(change(one.Complaints[0])) }, group);

    private static Func<CommissioningHistory, CommissioningHistory> Commissioner(Body body) => Transition(transition => transition with
    {
        Commissioners = FactList.Complete(transition.Commissioners[0], transition.Commissioners[1] with { Body = body }),
    });

    private static Func<CommissioningHistory, CommissioningHistory> Report(int position, Func<ClosingReport, ClosingReport> change) => Group(group => group with
    {
        Reports = FactList.Complete<ClosingReport>([.. group.Reports.Select((one, at) => at == position ? change(one) : one)]),
    });
}
