using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>The rules about meetings, in the order of their ids.</summary>
internal static class MeetingRules
{
    internal static Rule[] All { get; } =
    [
        new OrdinaryNoticeRule(),
        new CalledNoticeRule(),
        new RequisitionRule(),
        new EmergencyMeetingRule(),
        new PapersRule(),
        new PresidingRule(),
        new SubstitutesRule(),
        new QuorumRule(),
        new VotesRule(),
        new PublicMeetingsRule(),
        new PublicationRule(),
        new MinutesRule(),
        new SuspensionRule(),
        new UrgentDecisionsRule(),
    ];
}
