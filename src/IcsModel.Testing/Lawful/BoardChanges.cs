using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;

namespace IcsModel.Testing;

/// <summary>Changes to one fact of a board, each giving a new board; everything else stays as it was, the completeness of lists included.</summary>
/// <remarks>What is to be changed must be there: a test that changes nothing would prove nothing.</remarks>
public static class BoardChanges
{
    /// <summary>The board with another member in place of the first who is listed in a seat.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">Nobody is listed in the seat.</exception>
    public static IntegratedCareBoard WithMember(this IntegratedCareBoard board, SeatKind seat, Func<BoardMember, BoardMember> change)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board with { Members = Pick.Change(board.Members, member => member.Seat == seat, change, "seat", seat.ToString(), board.Members.Select(member => member.Seat?.ToString())) };
    }

    /// <summary>The board with another member in place of the one with an id, such as <c>deputy</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No member has the id.</exception>
    public static IntegratedCareBoard WithMember(this IntegratedCareBoard board, string id, Func<BoardMember, BoardMember> change)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board with { Members = Pick.ById(board.Members, member => member.Id, id, change) };
    }

    /// <summary>The board with one member more, at the end of the list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="member"/> is null.</exception>
    public static IntegratedCareBoard WithMemberAdded(this IntegratedCareBoard board, BoardMember member)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(member);
        return board with { Members = board.Members.With(member) };
    }

    /// <summary>The board without the member with an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException">No member has the id.</exception>
    public static IntegratedCareBoard WithoutMember(this IntegratedCareBoard board, string id)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board with { Members = Pick.WithoutId(board.Members, member => member.Id, id) };
    }

    /// <summary>The board with a seat that nobody holds: every member listed in it is left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException">Nobody is listed in the seat.</exception>
    public static IntegratedCareBoard WithoutMembers(this IntegratedCareBoard board, SeatKind seat)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board.Members.Any(member => member.Seat == seat)
            ? board with { Members = board.Members.Without(member => member.Seat == seat) }
            : throw Pick.NotThere("seat", seat.ToString(), board.Members.Select(member => member.Seat?.ToString()));
    }

    /// <summary>The board with another constitution in place of its own.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">Nothing is stated of the constitution.</exception>
    public static IntegratedCareBoard WithConstitution(this IntegratedCareBoard board, Func<Constitution, Constitution> change)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(change);
        return board with { Constitution = change(board.Constitution ?? throw new ArgumentException("Nothing is stated of the constitution.", nameof(board))) };
    }

    /// <summary>The board with another committee in place of the first of a kind.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No committee of the kind is listed.</exception>
    public static IntegratedCareBoard WithCommittee(this IntegratedCareBoard board, CommitteeKind kind, Func<Committee, Committee> change)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board with
        {
            Committees = Pick.Change(
                board.Committees, committee => committee.Kind == kind, change, "kind", kind.ToString(), board.Committees.Select(committee => committee.Kind?.ToString())),
        };
    }

    /// <summary>The board with another meeting in place of the one with an id, such as <c>july</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No meeting has the id.</exception>
    public static IntegratedCareBoard WithMeeting(this IntegratedCareBoard board, string id, Func<Meeting, Meeting> change)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board with { Meetings = Pick.ById(board.Meetings, meeting => meeting.Id, id, change) };
    }

    /// <summary>The member with another appointment.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">Nothing is stated of the appointment.</exception>
    public static BoardMember WithAppointment(this BoardMember member, Func<Appointment, Appointment> change)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(change);
        return member with { Appointment = change(member.Appointment ?? throw new ArgumentException("Nothing is stated of the appointment.", nameof(member))) };
    }

    /// <summary>The member with another nomination.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">Nothing is stated of the nomination.</exception>
    public static BoardMember WithNomination(this BoardMember member, Func<Nomination, Nomination> change)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(change);
        return member with { Nomination = change(member.Nomination ?? throw new ArgumentException("Nothing is stated of the nomination.", nameof(member))) };
    }
}
