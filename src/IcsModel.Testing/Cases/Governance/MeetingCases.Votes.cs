using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>Votes, and meetings open to the public.</content>
internal static partial class MeetingCases
{
    private static BoardScenario[] Votes() =>
    [
        new("NHSE-MEET-011", "carried by a majority of members", Outcome.Satisfied, Reason.None, board => board),
        new(
            "NHSE-MEET-011",
            "carried seven to five",
            Outcome.Satisfied,
            Reason.None,
            board => Voting(
                board,
                carried: true,
                [
                    .. Cast(VoteDirection.For, "p-chair", "p-chief-executive", "p-finance", "p-medical", "p-nursing", "p-audit-chair", "p-deputy"),
                    .. Cast(VoteDirection.Against, "p-trust", "p-council", "p-primary-care", "p-place-1", "p-place-2"),
                ])),
        new(
            "NHSE-MEET-011",
            "a proxy",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => Voting(board, carried: true, [.. Cast(VoteDirection.For, "p-chair", "p-finance"), Cast(VoteDirection.For, "p-medical")[0] with { ByProxy = true }]))
        {
            Locations = ["/meetings/0/items/1/votes/2"],
            Says = ["by proxy"],
        },
        new(
            "NHSE-MEET-011",
            "a participant votes",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => Voting(board, carried: true, Cast(VoteDirection.For, "p-chair", "p-90"))),
        new("NHSE-MEET-011", "one member twice", Outcome.Undetermined, Reason.SourceUnverified, board => Voting(board, carried: true, Cast(VoteDirection.For, "p-chair", "p-finance", "p-finance")))
        {
            Says = ["twice"],
        },
        new("NHSE-MEET-011", "a casting vote on a tie", Outcome.Satisfied, Reason.None, board => Voting(board, carried: true, Tied("p-chair"))),
        new("NHSE-MEET-011", "a casting vote by somebody who did not preside", Outcome.Undetermined, Reason.SourceUnverified, board => Voting(board, carried: true, Tied("p-finance"))),
        new("NHSE-MEET-011", "a tie without a casting vote", Outcome.Undetermined, Reason.FactMissing, board => Voting(board, carried: true, Tied("p-chair")[..2])),
        new("NHSE-MEET-011", "declared lost against the majority", Outcome.Undetermined, Reason.SourceUnverified, board => Voting(board, carried: false, Cast(VoteDirection.For, "p-chair", "p-finance")))
        {
            Locations = ["/meetings/0/items/1/carried"],
        },
        new(
            "NHSE-MEET-011",
            "a member without a vote",
            Outcome.Undetermined,
            Reason.SourceUnverified,
            board => Voting(board, carried: true, Cast(VoteDirection.For, "p-chair", "p-place-1")).WithMember(LawfulBoard.FirstOther, member => member with { Votes = false })),
        new(
            "NHSE-MEET-011",
            "somebody who may be a member",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => Voting(board, carried: true, Cast(VoteDirection.For, "p-chair", "p-99")) with { Members = board.Members.WithCompleteness(Completeness.NotStated) }),
        new("NHSE-MEET-011", "how a vote was cast is not known", Outcome.Undetermined, Reason.FactMissing, board => Voting(board, carried: true, Cast(null, "p-chair"))),
        new("NHSE-MEET-011", "no vote", Outcome.NotApplicable, Reason.NoneRecorded, board => board.Alone(LawfulGovernance.SecondMeeting)),
    ];

    private static BoardScenario[] InPublic() =>
    [
        new("NHSE-MEET-012", "the board in public, the pay committee under a resolution", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-MEET-012", "the board in private without a resolution", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, board => board.First(Private(resolved: false)))
        {
            Locations = ["/meetings/0"],
        },
        new("NHSE-MEET-012", "the board in private under a resolution", Outcome.Satisfied, Reason.None, board => board.First(Private(resolved: true))),
        new("NHSE-MEET-012", "whether a resolution excluded the public is not known", Outcome.Undetermined, Reason.FactMissing, board => board.First(Private(resolved: null)))
        {
            Says = ["a resolution with its reason excluded the public"],
        },
        new(
            "NHSE-MEET-012",
            "whether it was in public is not known",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.First(meeting => meeting with { HeldInPublic = null, ExclusionResolved = false })),
        new("NHSE-MEET-012", "a private meeting without a day", Outcome.Undetermined, Reason.FactMissing, board => board.First(meeting => Private(resolved: false)(meeting) with { HeldOn = null })),
        new("NHSE-MEET-012", "non-executives sit on pay in private without a resolution", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, board => Pay(board, resolved: false))
        {
            Locations = ["/meetings/5"],
        },
        new(
            "NHSE-MEET-012",
            "a committee with somebody from outside the board in private",
            Outcome.NotApplicable,
            Reason.NoneRecorded,
            board => board.Alone(LawfulGovernance.CommitteeMeeting, meeting => Private(resolved: null)(meeting) with { Committee = "commissioning" })),
        new(
            "NHSE-MEET-012",
            "a committee of all members of the board and somebody else in private",
            Outcome.NotSatisfied,
            Reason.ProcedureNotFollowed,
            board => Pay(board, resolved: false).WithCommittee(LawfulGovernance.RemunerationCommittee, committee => committee with
            {
                Members = FactList.Complete<CommitteeMember>(
                [
                    .. board.Members.Select(member => new CommitteeMember { Person = member.Person, From = LawfulGovernance.Established, IsEmployee = false, IsSecondee = false }),
                    new CommitteeMember { Person = Who("p-99"), From = LawfulGovernance.Established, IsEmployee = false, IsSecondee = false },
                ]),
            })),
        new(
            "NHSE-MEET-012",
            "a committee whose members are not all listed in private",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => Pay(board, resolved: false).WithCommittee(LawfulGovernance.RemunerationCommittee, committee => committee with
            {
                Members = committee.Members.WithCompleteness(Completeness.NotStated),
            })),
        new(
            "NHSE-MEET-012",
            "an outsider joined the committee the day after",
            Outcome.NotSatisfied,
            Reason.ProcedureNotFollowed,
            board => Pay(board, resolved: false).WithCommittee(LawfulGovernance.RemunerationCommittee, Joined(new LocalDate(2026, 6, 1)))),
        new(
            "NHSE-MEET-012",
            "an outsider joined the committee that day",
            Outcome.Satisfied,
            Reason.None,
            board => Pay(board, resolved: false).WithCommittee(LawfulGovernance.RemunerationCommittee, Joined(new LocalDate(2026, 5, 31)))),
        new(
            "NHSE-MEET-012",
            "a committee not listed",
            Outcome.Undetermined,
            Reason.FactMissing,
            board => board.WithMeeting(LawfulGovernance.CommitteeMeeting, meeting => Private(resolved: false)(meeting) with { Committee = "unheard-of" })),
    ];

    private static IntegratedCareBoard Pay(IntegratedCareBoard board, bool? resolved) => board.WithMeeting(LawfulGovernance.CommitteeMeeting, Private(resolved));

    private static Func<Meeting, Meeting> Private(bool? resolved) => meeting => meeting with { HeldInPublic = false, ExclusionResolved = resolved };

    private static Func<Committee, Committee> Joined(LocalDate from) => committee => committee with
    {
        Members = FactList.Complete<CommitteeMember>(
            [.. committee.Members, new CommitteeMember { Person = Who("p-99"), From = from, IsEmployee = false, IsSecondee = false }]),
    };

    private static IntegratedCareBoard Voting(IntegratedCareBoard board, bool carried, Vote[] votes) =>
        board.First(meeting => meeting with
        {
            Items = FactList.Complete(meeting.Items[0], meeting.Items[1] with { Votes = FactList.Complete(votes), Carried = carried }),
        });

    private static Vote[] Cast(VoteDirection? direction, params string[] people) =>
        [.. people.Select(id => new Vote { Person = Who(id), Direction = direction, ByProxy = false })];

    private static Vote[] Tied(string casting) =>
    [
        .. Cast(VoteDirection.For, "p-finance"),
        .. Cast(VoteDirection.Against, "p-chair"),
        Cast(VoteDirection.For, casting)[0] with { IsCasting = true },
    ];
}
