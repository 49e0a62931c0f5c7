using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-013: papers and minutes of meetings held in public are published.</summary>
internal sealed class PublicationRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-MEET-013"),
    Title = "Papers and minutes of public meetings are published",
    Citation = BoardDefinitions.Model("cl. 7.3.2"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The papers of meetings held in public are published by the day of the meeting, and their minutes are published.",
    Decides = "Looks at each meeting held in public. Minutes not yet published leave the answer open.",
    Reading = new Interpretation("No time is laid down for publishing minutes, so that none is too late."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var meetings = facts.Index.Board.Meetings.Items.AsSpan();
        if (meetings.Length > 0)
        {
            var heldOn = facts.Index.Meetings.HeldOn;
            for (var i = 0; i < meetings.Length; i++)
            {
                if (heldOn[i] <= facts.AsAt && meetings[i].HeldInPublic != false)
                {
                    Look(in facts, meetings[i], i, ref review);
                }
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in BoardFacts facts, Meeting meeting, int position, ref Review review)
    {
        PapersPublication.Ask(facts.Index, position, ref review);
        if (meeting.MinutesPublishedOn is { } published && DayKey.Of(published) <= facts.AsAt)
        {
            review.Meets();
        }
        else if (meeting.MinutesPublishedOn is null && meeting.MinutesPublished is null)
        {
            review.Opens()?.Missing(At(in facts, position).Pointer + "/minutesPublishedOn", "on which day the minutes of each public meeting were published");
        }
        else if (meeting is { MinutesPublishedOn: null, MinutesPublished: true } && facts.Spoken)
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent, At(in facts, position).Pointer + "/minutesPublishedOn", "the publication of the minutes, for which no time is laid down");
        }
    }

    private static MeetingView At(in BoardFacts facts, int position) => new(facts.Index, position);

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The papers and minutes of every public meeting recorded were published.",
            { Outcome: Outcome.NotSatisfied } => "The papers of a public meeting were not published by its day.",
            { Outcome: Outcome.NotApplicable } => "No meeting held in public is recorded up to the date.",
            { Reason: Reason.PendingEvent } => "The minutes of a public meeting are not yet published.",
            _ => "Whether the papers and minutes of every public meeting were published is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Publish the papers of public meetings by the day of the meeting.";
}
