using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class MeetingShapeTests
{
    private static readonly LocalDate Day = new(2025, 5, 1);
    private static readonly Person Stranger = new() { Id = "p-stranger" };
    private static readonly Person Chair = ShapeFaults.PersonOf(LawfulBoard.Chair);
    private static readonly Person Trust = ShapeFaults.PersonOf(LawfulBoard.Trust);
    private readonly IntegratedCareBoardValidator validator = new();

    [Fact]
    public void A_substitute_may_come_from_outside_for_a_member_who_is_absent() =>
        Codes(ShapeFaults.WithAttendance(new Attendance { Person = Stranger, SubstituteFor = Trust })).ShouldBeEmpty();

    [Fact]
    public void A_member_may_be_present_and_a_substitute_for_another() =>
        Codes(ShapeFaults.WithAttendance(new Attendance { Person = Chair, SubstituteFor = Trust })).ShouldBeEmpty();

    [Fact]
    public void Nobody_comes_in_their_own_place() =>
        Codes(ShapeFaults.WithAttendance(new Attendance { Person = Trust, SubstituteFor = Trust })).ShouldBe(["IN-072"]);

    [Fact]
    public void Two_substitutes_without_a_named_member_may_be_different_ones() =>
        Codes(ShapeFaults.WithMeeting(meeting => meeting with
        {
            Attendance = FactList.Complete(new Attendance { Person = Stranger, SubstituteFor = new() }, new Attendance { Person = Stranger, SubstituteFor = new() }),
        })).ShouldBeEmpty();

    [Fact]
    public void Those_who_attend_without_a_seat_may_be_excluded() =>
        Codes(ShapeFaults.WithAttendance(new Attendance { Person = Stranger }) is var board
            ? board with
            {
                Meetings = FactList.Complete(board.Meetings[0] with { Items = FactList.Complete(new MeetingItem { Excluded = FactList.Complete(Stranger, Trust) }) }),
            }
            : board).ShouldBeEmpty();

    [Theory]
    [InlineData(Completeness.Partial)]
    [InlineData(Completeness.NotStated)]
    public void Whoever_may_be_among_those_left_out_is_no_fault(Completeness completeness)
    {
        var item = new MeetingItem { Excluded = FactList.Complete(Stranger), Votes = FactList.Complete(new Vote { Person = Stranger }) };
        var board = ShapeFaults.WithMeeting(meeting => meeting with
        {
            Items = FactList.Complete(item),
            Attendance = FactList<Attendance>.Unknown.WithCompleteness(completeness),
        });

        Codes(board).ShouldBeEmpty();
    }

    [Fact]
    public void A_member_without_an_id_may_be_anybody() =>
        Codes(ShapeFaults.WithAttendance(new Attendance { Person = Trust, SubstituteFor = Stranger })
            .WithMember(LawfulBoard.Nursing, member => member with { Person = null })).ShouldBeEmpty();

    [Fact]
    public void A_voter_is_somebody_known() =>
        Codes(ShapeFaults.WithItem(new MeetingItem { Votes = FactList.Complete(new Vote { Person = Trust }, new Vote { Person = Stranger }) })).ShouldBe(["IN-074"]);

    [Fact]
    public void Whoever_presides_may_have_a_casting_vote_too() =>
        Codes(ShapeFaults.WithItem(new MeetingItem { Votes = FactList.Complete(new Vote { Person = Chair }, new Vote { Person = Chair, IsCasting = true }) }))
            .ShouldBeEmpty();

    [Fact]
    public void A_committee_has_its_own_members_and_chair()
    {
        var board = ShapeFaults.WithMeeting(meeting => meeting with
        {
            Committee = "audit",
            Attendance = FactList.Complete(new Attendance { Person = new() { Id = "p-deputy" }, SubstituteFor = Stranger }),
        });
        var audit = board.Committees[0];

        Codes(board).ShouldBe(["IN-073"]);
        Codes(board with { Committees = FactList.Complete(audit with { Chair = Stranger }) }).ShouldBeEmpty();
        Codes(board with { Committees = FactList.Complete(audit with { Members = FactList.Complete(new CommitteeMember { Person = Stranger }) }) }).ShouldBeEmpty();
        Codes(board with { Committees = FactList.Complete(audit with { Members = FactList<CommitteeMember>.Unknown }) }).ShouldBeEmpty();
        Codes(board with { Committees = FactList<Committee>.Unknown }).ShouldBeEmpty();
    }

    [Fact]
    public void Days_around_a_meeting_are_in_order()
    {
        Codes(ShapeFaults.WithMeeting(meeting => meeting with
        {
            NoticeGivenOn = Day,
            Requisition = new() { On = Day, Members = 1 },
            MinutesPublishedOn = Day,
            Suspension = new() { ReportedToAuditOn = Day, SupportedBy = 0 },
        })).ShouldBeEmpty();
        Codes(ShapeFaults.WithMeeting(meeting => meeting with { Requisition = new() { On = Day.PlusDays(1) } })).ShouldBe(["IN-069"]);
        Codes(ShapeFaults.WithMeeting(meeting => meeting with { MinutesPublishedOn = Day.PlusDays(-1) })).ShouldBe(["IN-069"]);
        Codes(ShapeFaults.WithMeeting(meeting => meeting with { Suspension = new() { ReportedToAuditOn = Day.PlusDays(-1) } })).ShouldBe(["IN-069"]);
        Codes(ShapeFaults.WithMeeting(meeting => meeting with { Suspension = new() { SupportedBy = -1 } })).ShouldBe(["IN-070"]);
    }

    private IEnumerable<string> Codes(IntegratedCareBoard board) => validator.Validate(board).Errors.Select(failure => failure.ErrorCode);
}
