using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>STRAT-010: whenever a needs assessment is received, the partnership considers whether the strategy needs revision.</summary>
internal sealed class RevisionConsideredRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("STRAT-010"),
    Title = "Consider revising the strategy whenever a needs assessment is received",
    Citation = StrategyDefinitions.Act("s. 116ZB(6)(a)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = StrategyDefinitions.Partnership,
    Asks = "When the partnership receives a needs assessment, it considers whether the strategy needs revision.",
    Decides = "Looks, for each copy of an assessment given to the partnership while a strategy held, for a consideration on or after that day that took it into account.",
    Reading = new Interpretation(
        "One consideration may take in several assessments. No day is laid down: an assessment not yet considered is pending, and not satisfied once a later strategy was adopted without considering it."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var found = false;
        for (var i = 0; i < facts.System.NeedsAssessments.Count; i++)
        {
            var copies = facts.System.NeedsAssessments[i].Copies;
            for (var j = 0; j < copies.Count; j++)
            {
                var isOwn = OwnPartnership.Is(in facts, copies[j].Recipient);
                var receivedOn = DayKey.OrZero(copies[j].On);
                if (isOwn != false && receivedOn <= facts.AsAt)
                {
                    found = true;
                    LookAtReceipt(in facts, ref review, i, j, receivedOn, isOwn == true);
                }
            }
        }

        if (!found)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void LookAtReceipt(in SystemFacts facts, ref Review review, int assessment, int copy, int receivedOn, bool isOwn)
    {
        var held = receivedOn == 0 ? null : SomeStrategyHeld(in facts, receivedOn);
        var isConsidered = IsConsidered(in facts, facts.System.NeedsAssessments[assessment].Id, receivedOn);
        var document = PreparedDocument.Of(in facts, DocumentKind.NeedsAssessment, assessment);
        if (held == false)
        {
            review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(document.Call)} was received while there was no strategy to revise.");
        }
        else if (isConsidered == true)
        {
            review.Meets()?.Saw($"It was considered whether {document.Call} calls for a revision of the strategy.");
        }
        else if (isConsidered == false && held == true && isOwn && LaterStrategyAdopted(in facts, receivedOn))
        {
            review.Fails(Reason.NotConsidered)?.Find(
                "/revisionConsiderations",
                document.Id,
                $"A later strategy was adopted without any consideration of {document.Call}, received on {BoardWords.Iso(receivedOn)}.");
        }
        else if (receivedOn == 0)
        {
            review.Opens()?.Missing(StrategyWords.At(document.Pointer + "/copies", copy) + "/on", $"the day on which the partnership received {document.Call}");
        }
        else
        {
            review.Opens(Reason.PendingEvent)
                ?.Missing(
                    MissingKind.PendingEvent,
                    "/revisionConsiderations",
                    $"a consideration whether the strategy needs revision, owed since {document.Call} was received on {BoardWords.Iso(receivedOn)}")
                .Remark(StrategyDefinitions.NoDeadline);
        }
    }

    private static bool? SomeStrategyHeld(in SystemFacts facts, int day)
    {
        var held = facts.IsComplete(facts.System.Strategies) ? false : (bool?)null;
        for (var i = 0; i < facts.System.Strategies.Count; i++)
        {
            var one = PreparedDocument.HoldsOn(in facts, DocumentKind.IntegratedCareStrategy, i, day);
            if (one == true)
            {
                return true;
            }

            held = one is null ? null : held;
        }

        return held;
    }

    private static bool LaterStrategyAdopted(in SystemFacts facts, int day)
    {
        foreach (var span in facts.Index.Strategies.Strategies)
        {
            if (span.From > day && span.From <= facts.AsAt)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an assessment was taken into account on or after the day it was received: yes, no, or null where that is not known.</summary>
    private static bool? IsConsidered(in SystemFacts facts, string? assessment, int receivedOn)
    {
        var open = assessment is null || !facts.IsComplete(facts.System.RevisionConsiderations);
        foreach (var consideration in facts.System.RevisionConsiderations.Items.AsSpan())
        {
            if (DayKey.OrZero(consideration.On) is var on and not 0 && (on < receivedOn || on > facts.AsAt))
            {
                continue;
            }

            foreach (var id in consideration.Assessments.Items.AsSpan())
            {
                if (assessment is not null && string.Equals(id, assessment, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            open |= !facts.IsComplete(consideration.Assessments);
        }

        return open ? null : false;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "For each needs assessment received it was considered whether the strategy needs revision.",
            { Outcome: Outcome.NotSatisfied } => "A later strategy was adopted although a needs assessment received before was never considered.",
            { Reason: Reason.NoneRecorded } => "No needs assessment is recorded as given to the partnership by the date.",
            { Outcome: Outcome.NotApplicable } => "Needs assessments were received only while there was no strategy to revise.",
            _ => "Some needs assessment received is not shown to have been considered.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Consider whether the assessment calls for a revision and record what was decided.";
}
