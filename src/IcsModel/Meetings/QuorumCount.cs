using System.Globalization;
using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>Counts whether those present make a quorum of an integrated care board under its own constitution.</summary>
/// <remarks>
/// <para>
/// The Act lays down no quorum; Schedule 1B paragraph 12(1) leaves it to the constitution. A fraction rounds up and is taken of the members in post unless the
/// rule says seats (interpretation). One person counts once and stands for one group only. Attending by video or telephone is being present.
/// </para>
/// <para>
/// Holders of seats count by their days, whether or not their appointment is shown to be valid. What is not known never makes a meeting inquorate: the answer
/// is no only when it is so whatever the missing facts turn out to be.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var answer = QuorumCount.Of(board, new LocalDate(2026, 5, 14), FactList.Complete(
///     new Attendance { Person = new Person { Id = "p-chair" } },
///     new Attendance { Person = new Person { Id = "p-finance" } }));
/// if (answer.IsQuorate == false)
/// {
///     Console.WriteLine($"{answer.Present.AtLeast} of {answer.Needed.AtLeast} needed are there.");
/// }
/// </code>
/// </example>
public static class QuorumCount
{
    private static readonly FactList<Person> Nobody = FactList.Complete<Person>();

    /// <summary>Answers for the people who attend on a day.</summary>
    /// <param name="board">The board.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="attendance">Those present; unless the list is stated complete, more may be.</param>
    /// <param name="excluded">Those who take no part because of a conflict of interest; null where nobody is excluded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> or <paramref name="attendance"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not in the ISO calendar.</exception>
    public static QuorumAnswer Of(IntegratedCareBoard board, LocalDate on, FactList<Attendance> attendance, FactList<Person>? excluded = null)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(attendance);
        RequireIso(on);
        return QuorumReport.Of(new QuorumMembers(board.Index, on), attendance, excluded ?? Nobody, new QuorumSheet("/attendance", "/excluded"));
    }

    /// <summary>Answers for a meeting of the board as recorded, as a whole or for one item of business.</summary>
    /// <param name="board">The board.</param>
    /// <param name="meeting">The position of the meeting in <see cref="IntegratedCareBoard.Meetings"/>.</param>
    /// <param name="item">The position of the item in <see cref="Meeting.Items"/>, or null for the meeting before anybody is excluded.</param>
    /// <returns>The answer, or null for a meeting of a committee or without a day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such meeting or item.</exception>
    public static QuorumAnswer? OfMeeting(IntegratedCareBoard board, int meeting, int? item = null)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentOutOfRangeException.ThrowIfNegative(meeting);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(meeting, board.Meetings.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(item ?? 0, nameof(item));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(item ?? -1, board.Meetings[meeting].Items.Count, nameof(item));
        var view = board.Index.Meetings.At(meeting);
        return view is { IsOfBoard: true, Meeting.HeldOn: not null } ? Of(view, item) : null;
    }

    /// <summary>Answers whether the board can be quorate at all with its vacancies: what it would come to if every member in post attended.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="on"/> is not in the ISO calendar.</exception>
    public static QuorumAnswer OfAll(IntegratedCareBoard board, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(board);
        RequireIso(on);
        return QuorumReport.OfAll(new QuorumMembers(board.Index, on));
    }

    /// <summary>Counts a meeting of the board whose day is known.</summary>
    internal static QuorumAnswer Of(MeetingView meeting, int? item)
    {
        var (attendance, at) = (meeting.Meeting.Attendance, meeting.Pointer);
        return item is { } position
            ? QuorumReport.Of(meeting.Members, attendance, meeting.Meeting.Items[position].Excluded, Sheet(at, position.ToString(CultureInfo.InvariantCulture)))
            : QuorumReport.Of(meeting.Members, attendance, Nobody, Sheet(at, "0"));
    }

    /// <summary>Only whether a meeting of the board whose day is known was quorate.</summary>
    internal static bool? IsQuorate(MeetingView meeting, FactList<Person>? excluded)
    {
        var (members, attendance) = (meeting.Members, meeting.Meeting.Attendance);
        return QuorumWeighing.Of(members, QuorumRoll.Call(members, attendance, excluded ?? Nobody, sheet: null), attendance.IsComplete).IsQuorate;
    }

    /// <summary>Only whether the board is quorate when every member in post attends.</summary>
    internal static bool? IsQuorateWithAll(QuorumMembers members) =>
        QuorumWeighing.OfAll(members, QuorumRoll.Call(members, FactList<Attendance>.Unknown, Nobody, sheet: null)).IsQuorate;

    private static QuorumSheet Sheet(string meeting, string item) => new(meeting + "/attendance", $"{meeting}/items/{item}/excluded");

    private static void RequireIso(LocalDate on)
    {
        if (on.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The day must be in the ISO calendar.", nameof(on));
        }
    }
}
