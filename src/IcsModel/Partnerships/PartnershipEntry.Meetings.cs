using IcsModel.Partnerships.Procedure;

namespace IcsModel.Partnerships;

/// <content>Who was at the meetings.</content>
internal sealed partial class PartnershipEntry
{
    private MeetingAttendance[]? attendances;

    /// <summary>Who was at each listed meeting, in order; worked out when first asked about.</summary>
    internal MeetingAttendance[] Attendances => attendances ??= ReadAttendances();

    private MeetingAttendance[] ReadAttendances()
    {
        var members = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Partnership.Members.Count; i++)
        {
            if (Partnership.Members[i].Id is { } id)
            {
                members.TryAdd(id, i);
            }
        }

        return [.. Partnership.Meetings.Select(meeting => new MeetingAttendance(this, meeting, members))];
    }
}
