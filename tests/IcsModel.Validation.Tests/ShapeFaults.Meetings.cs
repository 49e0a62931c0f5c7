using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public static partial class ShapeFaults
{
    private static Person Stranger => new() { Id = "p-stranger" };

    private static Dictionary<string, ShapeFault> OfMeetings => new(StringComparer.Ordinal)
    {
        ["IN-068"] = new("Meetings[0].Committee", WithMeeting(meeting => meeting with { Committee = "finance" })),
        ["IN-069"] = new("Meetings[0].HeldOn", WithMeeting(meeting => meeting with { NoticeGivenOn = Day.PlusDays(1) })),
        ["IN-070"] = new("Meetings[0].Requisition.Members", WithMeeting(meeting => meeting with { Requisition = new() { Members = 0 } })),
        ["IN-071"] = new("Meetings[0].Attendance[2]", WithAttendance(new Attendance { Person = PersonOf(LawfulBoard.Chair) })),
        ["IN-072"] = new(
            "Meetings[0].Attendance[2].SubstituteFor",
            WithAttendance(new Attendance { Person = Stranger, SubstituteFor = PersonOf(LawfulBoard.Finance) })),
        ["IN-073"] = new(
            "Meetings[0].Attendance[2].SubstituteFor",
            WithAttendance(new Attendance { Person = PersonOf(LawfulBoard.Trust), SubstituteFor = Stranger })),
        ["IN-074"] = new("Meetings[0].Items[0].Excluded[0]", WithItem(new MeetingItem { Excluded = FactList.Complete(Stranger) })),
        ["IN-075"] = new(
            "Meetings[0].Items[0].Votes[1]",
            WithItem(new MeetingItem
            {
                Votes = FactList.Complete(
                    new Vote { Person = PersonOf(LawfulBoard.Chair), Direction = VoteDirection.For },
                    new Vote { Person = PersonOf(LawfulBoard.Chair), Direction = VoteDirection.Against }),
            })),
    };

    /// <summary>A meeting of the board at which the chair and the director of finance are present.</summary>
    internal static IntegratedCareBoard WithMeeting(Func<Meeting, Meeting> change) => LawfulBoard.Create() with
    {
        Meetings = FactList.Complete(change(new Meeting
        {
            Id = "m1",
            HeldOn = Day,
            Attendance = FactList.Complete(
                new Attendance { Person = PersonOf(LawfulBoard.Chair) }, new Attendance { Person = PersonOf(LawfulBoard.Finance) }),
        })),
    };

    internal static IntegratedCareBoard WithAttendance(Attendance added) =>
        WithMeeting(meeting => meeting with { Attendance = FactList.Complete(meeting.Attendance[0], meeting.Attendance[1], added) });

    internal static IntegratedCareBoard WithItem(MeetingItem item) => WithMeeting(meeting => meeting with { Items = FactList.Complete(item) });

    internal static Person PersonOf(int member) => LawfulBoard.Create().Members[member].Person!;
}
