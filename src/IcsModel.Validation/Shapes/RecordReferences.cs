using FluentValidation;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;

namespace IcsModel.Validation.Shapes;

/// <summary>Whether records refer to committees, registers and people that the board has.</summary>
/// <remarks>A list of which nothing is known, or that is stated to leave something out, may hold what is referred to.</remarks>
internal static class RecordReferences
{
    internal static void CheckMeetings(ValidationContext<IntegratedCareBoard> context)
    {
        var board = context.InstanceToValidate;
        for (var i = 0; i < board.Meetings.Count; i++)
        {
            var meeting = board.Meetings[i];
            if (Lacks(board.Committees, committee => committee.Id, meeting.Committee))
            {
                context.Report(
                    $"[{i}].Committee", ValidationErrorCodes.UnknownMeetingCommittee, "Name a listed committee as the one that met.", meeting.Committee);
            }
            else
            {
                CheckPeople(context, i, meeting);
            }
        }
    }

    internal static void CheckDeclarations(ValidationContext<IntegratedCareBoard> context)
    {
        var board = context.InstanceToValidate;
        for (var i = 0; i < board.Declarations.Count; i++)
        {
            var register = board.Declarations[i].Register;
            if (Lacks(board.RegistersOfInterests, listed => listed.Id, register))
            {
                context.Report($"[{i}].Register", ValidationErrorCodes.UnknownRegister, "Name a listed register of interests.", register);
            }
        }
    }

    private static void CheckPeople(ValidationContext<IntegratedCareBoard> context, int position, Meeting meeting)
    {
        var people = Members(context.InstanceToValidate, meeting);
        for (var i = 0; i < meeting.Attendance.Count; i++)
        {
            if (people.Lacks(meeting.Attendance[i].SubstituteFor))
            {
                context.Report(
                    $"[{position}].Attendance[{i}].SubstituteFor",
                    ValidationErrorCodes.UnknownSubstitutedPerson,
                    "Name a listed member as the one in whose place somebody came.",
                    meeting.Attendance[i].SubstituteFor);
            }
        }

        people.Add(meeting.Attendance, present => present.Person);
        if (context.InstanceToValidate.Attendees is { Count: > 0 } attendees)
        {
            people.Add(attendees, attendee => attendee.Person);
        }

        for (var i = 0; i < meeting.Items.Count; i++)
        {
            CheckPeople(context, $"[{position}].Items[{i}]", meeting.Items[i], people);
        }
    }

    private static void CheckPeople(ValidationContext<IntegratedCareBoard> context, FormattableString place, MeetingItem item, ListedPeople people)
    {
        for (var i = 0; i < item.Excluded.Count; i++)
        {
            if (people.Lacks(item.Excluded[i]))
            {
                context.Report(
                    $"{place}.Excluded[{i}]",
                    ValidationErrorCodes.UnknownPersonAtItem,
                    "Name somebody who was present or is a listed member as the one excluded.",
                    item.Excluded[i]);
            }
        }

        for (var i = 0; i < item.Votes.Count; i++)
        {
            if (people.Lacks(item.Votes[i].Person))
            {
                context.Report(
                    $"{place}.Votes[{i}].Person",
                    ValidationErrorCodes.UnknownPersonAtItem,
                    "Name somebody who was present or is a listed member as the one who voted.",
                    item.Votes[i].Person);
            }
        }
    }

    /// <summary>The members of the board and of the committee that met.</summary>
    private static ListedPeople Members(IntegratedCareBoard board, Meeting meeting)
    {
        var people = new ListedPeople().Add(board.Members, member => member.Person);
        if (meeting.Committee is null)
        {
            return people;
        }

        var committee = board.Committees.FirstOrDefault(listed => string.Equals(listed.Id, meeting.Committee, StringComparison.Ordinal));
        people.Add(committee?.Members ?? FactList<CommitteeMember>.Unknown, member => member.Person);
        return committee?.Chair is { } chair ? people.Add(FactList.Complete(chair), person => person) : people;
    }

    private static bool Lacks<T>(FactList<T> list, Func<T, string?> idOf, string? id) =>
        !string.IsNullOrWhiteSpace(id)
        && list.Completeness != Completeness.Partial
        && (list.Count > 0 || list.IsComplete)
        && !list.Any(item => string.Equals(idOf(item), id, StringComparison.Ordinal));
}
