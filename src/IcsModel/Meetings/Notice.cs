using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>Asks whether members had notice in time.</summary>
internal static class Notice
{
    internal const string Reading =
        "Days are counted between the day of the notice and the day of the meeting. The numbers of the board's own standing orders go before the defaults, which are known from memory; the "
        + "rule is therefore never found unmet.";

    /// <summary>Asks for so many days of notice.</summary>
    internal static void AskForDays(MeetingView meeting, int? own, int usual, ref Review review)
    {
        if (!TryGetDays(meeting, ref review, out var given, out var held))
        {
            return;
        }

        var (needed, days) = (own ?? usual, Period.DaysBetween(given, held));
        if (days >= needed)
        {
            review.Meets()?.Saw($"{meeting.Name} had {Days(days)} of notice.");
        }
        else
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(
                meeting.Pointer + "/noticeGivenOn", meeting.Meeting.Id, $"{meeting.Name} had {Days(days)} of notice; {Source(own)} {Days(needed)}.");
        }
    }

    /// <summary>Asks for a month of notice, or for the days that the board's own standing orders lay down.</summary>
    internal static void AskForMonth(MeetingView meeting, int? own, ref Review review)
    {
        if (own is { } days)
        {
            AskForDays(meeting, days, days, ref review);
        }
        else if (TryGetDays(meeting, ref review, out var given, out var held))
        {
            if (given.PlusMonths(1) <= held)
            {
                review.Meets()?.Saw($"{meeting.Name} had notice on {BoardWords.Iso(given)}.");
            }
            else
            {
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    meeting.Pointer + "/noticeGivenOn", meeting.Meeting.Id, $"{meeting.Name} had notice on {BoardWords.Iso(given)}; {Source(own)} a month.");
            }
        }
    }

    /// <summary>Whether a meeting whose kind is not stated had a month's notice, or what its standing orders ask of an ordinary one.</summary>
    internal static bool IsOrdinary(MeetingView meeting) =>
        meeting.Meeting is { NoticeGivenOn: { } given, HeldOn: { } held }
        && (meeting.Orders?.NoticeDays is { } days ? Period.DaysBetween(given, held) >= days : given.PlusMonths(1) <= held);

    internal static string Days(int days) => BoardWords.Count(days, "day", "days");

    internal static string Source(int? own) =>
        own is null ? $"the default, from {MeetingDefaults.FromMemory}, is" : "the board's own standing orders ask for";

    internal static void AskForKind(MeetingView meeting, ref Review review) =>
        review.Opens()?.Missing(meeting.Pointer + "/kind", "how each meeting was called");

    private static bool TryGetDays(MeetingView meeting, ref Review review, out LocalDate given, out LocalDate held)
    {
        given = meeting.Meeting.NoticeGivenOn.GetValueOrDefault();
        if (!meeting.TryGetDay(ref review, out held))
        {
            return false;
        }

        if (meeting.Meeting.NoticeGivenOn is null)
        {
            review.Opens()?.Missing(meeting.Pointer + "/noticeGivenOn", "on which day members had notice of each meeting");
            return false;
        }

        return true;
    }
}
