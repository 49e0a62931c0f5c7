using IcsModel.Systems;

namespace IcsModel.Partnerships.Procedure;

/// <summary>Who was at a meeting, as far as the quorum of the partnership's own procedure asks; the same whatever the date asked about.</summary>
internal sealed class MeetingAttendance
{
    private readonly int sure;
    private readonly int most;
    private readonly bool boardIsPresent;
    private readonly bool boardMayBePresent;
    private readonly HashSet<int> councils = [];
    private readonly int perhapsCouncils;

    internal MeetingAttendance(PartnershipEntry entry, PartnershipMeeting meeting, Dictionary<string, int> members)
    {
        var persons = new HashSet<int>();
        var substitutes = entry.Partnership.Procedure?.SubstitutesCount;
        foreach (var id in meeting.Present.Distinct(StringComparer.Ordinal))
        {
            if (!members.TryGetValue(id, out var position))
            {
                most++;
                perhapsCouncils++;
                boardMayBePresent = true;
                continue;
            }

            var (member, appointment) = (entry.Partnership.Members[position], entry.Appointments[position]);
            var counts = Counts(member, meeting, substitutes);
            if (counts == false)
            {
                continue;
            }

            most++;
            boardMayBePresent |= appointment.By == Appointor.Board || appointment.MayBeBoard;
            if (counts == true && (entry.Persons[position] < 0 || persons.Add(entry.Persons[position])))
            {
                sure++;
            }

            if (counts == true && appointment.By == Appointor.Council)
            {
                councils.Add(appointment.Council);
            }
            else if (appointment.By is Appointor.Council or Appointor.Unlisted || appointment.MayBeCouncil)
            {
                perhapsCouncils++;
            }

            boardIsPresent |= counts == true && appointment.By == Appointor.Board;
        }
    }

    /// <summary>Whether at least so many were present; no only where everyone present is listed.</summary>
    internal bool? AreAtLeast(int number, bool complete) => Reaches(sure, most, number, number, complete);

    /// <summary>Whether the member appointed by the board was present.</summary>
    internal bool? HasBoardMember(bool complete) => boardIsPresent ? true : complete && !boardMayBePresent ? false : null;

    /// <summary>Whether members of a fraction of the councils, rounded up, were present.</summary>
    /// <param name="upper">The upper number of the fraction.</param>
    /// <param name="lower">The lower number.</param>
    /// <param name="responsible">How many councils are known to be responsible local authorities, and how many may be; no end where councils may be missing.</param>
    /// <param name="index">The system.</param>
    /// <param name="complete">Whether everyone present is listed.</param>
    internal bool? HasCouncils(int upper, int lower, (int Least, int Most) responsible, SystemIndex index, bool complete)
    {
        if (upper <= 0 || lower <= 0)
        {
            return null;
        }

        var (least, more) = (0, perhapsCouncils);
        foreach (var council in councils)
        {
            least += index.Responsible[council] == true ? 1 : 0;
            more += index.Responsible[council] is null ? 1 : 0;
        }

        return Reaches(least, least + more, Needed(upper, lower, responsible.Least), Needed(upper, lower, responsible.Most), complete);
    }

    private static int Needed(int upper, int lower, int of) => (int)Math.Min(int.MaxValue, (((long)upper * of) + lower - 1) / lower);

    private static bool? Reaches(int sure, int most, int least, int perhaps, bool complete) =>
        sure >= perhaps ? true : complete && most < least ? false : null;

    /// <summary>Whether somebody present counts: a member on the day of the meeting, or a substitute where the procedure lets substitutes count.</summary>
    private static bool? Counts(PartnershipMember member, PartnershipMeeting meeting, bool? substitutes)
    {
        if (meeting.On is { } on && (member.From > on || member.To <= on))
        {
            return false;
        }

        return member.IsSubstitute == true ? substitutes : true;
    }
}
