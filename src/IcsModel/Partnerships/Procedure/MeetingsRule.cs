using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Procedure;

/// <summary>A rule that asks something of the decisions a partnership has taken at its meetings.</summary>
internal abstract class MeetingsRule(RuleDefinition definition) : PartnershipRule(definition)
{
    private protected sealed override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        var none = true;
        for (var i = 0; i < entry.Partnership.Meetings.Count; i++)
        {
            var meeting = entry.Partnership.Meetings[i];
            if (meeting.Decisions.Count > 0 && (meeting.On is null ? facts.Spoken : facts.HasHappened(meeting.On)))
            {
                none = false;
                LookAtMeeting(in facts, entry, i, ref review);
            }
        }

        if (none)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Looks at a meeting that took decisions; one without a day never shows anything unmet.</summary>
    private protected abstract void LookAtMeeting(in SystemFacts facts, PartnershipEntry entry, int meeting, ref Review review);

    private protected static string Pointer(PartnershipEntry entry, int meeting) => PartnershipWords.Pointer(entry.Pointer()[1..] + "/meetings", meeting);

    private protected static string Call(PartnershipMeeting meeting) =>
        meeting.On is { } on ? $"the meeting on {Boards.BoardWords.Iso(on)}" : meeting.Id is { } id ? $"the meeting {id}" : "a meeting without a day";
}
