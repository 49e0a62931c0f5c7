using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;

namespace IcsModel.Testing;

/// <summary>The changes that scenarios make, to an item known by its position in the lawful board.</summary>
internal static class PositionedChanges
{
    internal static IntegratedCareBoard WithMember(this IntegratedCareBoard board, int position, Func<BoardMember, BoardMember> change) =>
        board with { Members = At(board.Members, position, change) };

    internal static IntegratedCareBoard WithoutMember(this IntegratedCareBoard board, int position) =>
        board with { Members = board.Members.Without(member => ReferenceEquals(member, board.Members[position])) };

    internal static IntegratedCareBoard WithoutMembers(this IntegratedCareBoard board, Func<BoardMember, bool> left) =>
        board with { Members = board.Members.Without(left) };

    internal static IntegratedCareBoard WithMembersNotStated(this IntegratedCareBoard board) =>
        board with { Members = board.Members.WithCompleteness(Completeness.NotStated) };

    internal static IntegratedCareBoard WithAppointment(this IntegratedCareBoard board, int position, Func<Appointment, Appointment> change) =>
        board.WithMember(position, member => member.WithAppointment(change));

    internal static IntegratedCareBoard WithNomination(this IntegratedCareBoard board, int position, Func<Nomination, Nomination> change) =>
        board.WithMember(position, member => member.WithNomination(change));

    internal static IntegratedCareBoard WithApprovals(this IntegratedCareBoard board, int position, FactList<Approval> approvals) =>
        board.WithAppointment(position, appointment => appointment with { Approvals = approvals });

    internal static IntegratedCareBoard WithCommittee(this IntegratedCareBoard board, int position, Func<Committee, Committee> change) =>
        board with { Committees = At(board.Committees, position, change) };

    internal static IntegratedCareBoard WithMeeting(this IntegratedCareBoard board, int position, Func<Meeting, Meeting> change) =>
        board with { Meetings = At(board.Meetings, position, change) };

    internal static IntegratedCareBoard WithStandingOrders(this IntegratedCareBoard board, Func<StandingOrders, StandingOrders> change) =>
        board.WithConstitution(constitution => constitution with { StandingOrders = change(constitution.StandingOrders!) });

    private static FactList<T> At<T>(FactList<T> list, int position, Func<T, T> change)
    {
        var items = list.ToArray();
        items[position] = change(items[position]);
        return FactList.NotStated<T>(items).WithCompleteness(list.Completeness);
    }
}
