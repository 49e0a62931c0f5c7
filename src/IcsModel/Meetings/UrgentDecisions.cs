using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-016: urgent decisions go to the next meeting of the board for ratification, and to the audit committee.</summary>
internal sealed class UrgentDecisionsRule() : ReviewedRule(
    MeetingDefaults.Define(
        "NHSE-MEET-016",
        "Urgent decisions are ratified at the next meeting of the board and sent to audit",
        "urgent decisions",
        Confidence.Unverified,
        "chair and chief executive",
        "The chair and the chief executive may decide what cannot wait; the next meeting of the board is asked to ratify it, and the audit committee sees it.",
        "Looks at every urgent decision recorded, and for a meeting of the board between it and its ratification.",
        ProvisionKind.Duty,
        "The wording is known from memory, so that the rule is never found unmet. Whether others were consulted first is left to judgement."))
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var decisions = facts.Index.Board.UrgentDecisions.Items.AsSpan();
        for (var i = 0; i < decisions.Length; i++)
        {
            if (decisions[i].On is not { } on)
            {
                review.Opens()?.Missing(Pointer(i) + "/on", "on which day each urgent decision was taken");
            }
            else if (DayKey.Of(on) <= facts.AsAt)
            {
                LookAtMakers(decisions[i], i, ref review);
                LookAtRatification(in facts, decisions[i], i, DayKey.Of(on), ref review);
                LookAtAudit(in facts, decisions[i], i, ref review);
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void LookAtMakers(UrgentDecision decision, int position, ref Review review)
    {
        switch (decision.ByChairAndChiefExecutive)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Pointer(position) + "/byChairAndChiefExecutive", memberId: null, $"{Named(decision)} was not taken by the chair and the chief executive.");
                break;
            default:
                review.Opens()?.Missing(Pointer(position) + "/byChairAndChiefExecutive", "whether the chair and the chief executive took each urgent decision");
                break;
        }
    }

    private static void LookAtRatification(in BoardFacts facts, UrgentDecision decision, int position, int taken, ref Review review)
    {
        var meetings = facts.Index.Meetings;
        if (decision.RatifiedOn is { } day && DayKey.Of(day) is var ratified && ratified <= facts.AsAt)
        {
            if (meetings.FirstOfBoardAfter(taken, facts.AsAt) >= ratified)
            {
                review.Meets()?.Saw($"{Named(decision)} was ratified on {BoardWords.Iso(day)}.");
            }
            else
            {
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Pointer(position) + "/ratifiedOn", memberId: null, $"{Named(decision)} was ratified only on {BoardWords.Iso(day)}, after another meeting of the board.");
            }
        }
        else if (decision.IsRatified == false || decision.RatifiedOn is not null)
        {
            if (meetings.FirstOfBoardAfter(taken, facts.AsAt) == DayKey.Never)
            {
                review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, Pointer(position) + "/ratifiedOn", "the next meeting of the board, which is asked to ratify the decision");
            }
            else
            {
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Pointer(position) + "/ratified", memberId: null, $"{Named(decision)} was not ratified at the next meeting of the board.");
            }
        }
        else
        {
            review.Opens()?.Missing(Pointer(position) + "/ratifiedOn", "on which day the board ratified each urgent decision");
        }
    }

    private static void LookAtAudit(in BoardFacts facts, UrgentDecision decision, int position, ref Review review)
    {
        if ((decision.SentToAuditOn is { } sent && DayKey.Of(sent) <= facts.AsAt) || decision is { SentToAuditOn: null, IsSentToAudit: true })
        {
            review.Meets();
        }
        else if (decision.IsSentToAudit == false)
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer(position) + "/sentToAudit", memberId: null, $"{Named(decision)} was not sent to the audit committee.");
        }
        else
        {
            review.Opens()?.Missing(Pointer(position) + "/sentToAuditOn", "whether each urgent decision was sent to the audit committee");
        }
    }

    private static string Pointer(int position) => $"/board/urgentDecisions/{position.ToString(CultureInfo.InvariantCulture)}";

    private static string Named(UrgentDecision decision) => $"The urgent decision of {BoardWords.Iso(decision.On!.Value)}";

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every urgent decision recorded was ratified at the next meeting of the board and sent to the audit committee.",
            { Outcome: Outcome.NotApplicable } => "No urgent decision is recorded up to the date.",
            { Reason: Reason.PendingEvent } => "An urgent decision awaits the next meeting of the board.",
            { Reason: Reason.SourceUnverified } => "An urgent decision was not handled as is asked for; the wording is not verified.",
            _ => "Whether every urgent decision was ratified and sent to the audit committee is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Put the decision before the next meeting of the board and the audit committee.";
}
