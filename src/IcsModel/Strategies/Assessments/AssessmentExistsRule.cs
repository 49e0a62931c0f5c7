using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Assessments;

/// <summary>JSNA-001: the area of each responsible council has a joint strategic needs assessment.</summary>
internal sealed class AssessmentExistsRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("JSNA-001"),
    Title = "Each council area has a joint strategic needs assessment",
    Citation = StrategyDefinitions.Act("s. 116(1)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = StrategyDefinitions.Since2008,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
    Asks = "The needs of the area of each responsible local authority have been assessed.",
    Decides = "Looks, for each responsible council, for an assessment completed on or before the date; no interval between assessments is laid down.",
    Reading = new Interpretation("For a council that began on or after 1 July 2022 an assessment not yet there is pending; where its first day is not known, that is left open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (facts.IsResponsible(i) != false)
            {
                LookAtCouncil(in facts, ref review, i, facts.IsResponsible(i) == true);
            }
        }

        if (!facts.IsComplete(facts.System.Councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", "the councils of the area (state complete: true when all are listed)");
        }
    }

    private static void LookAtCouncil(in SystemFacts facts, ref Review review, int council, bool isSure)
    {
        var from = facts.System.Councils[council].From;
        switch (IsAssessed(in facts, council))
        {
            case true:
                review.Meets()?.Saw($"The needs of the area of {StrategyCouncils.Call(in facts, council)} have been assessed.");
                break;
            case null:
                review.Opens()?.Missing(
                    "/needsAssessments",
                    $"the needs assessment for the area of {StrategyCouncils.Call(in facts, council)} and the day it was completed (state complete: true when all are listed)");
                break;
            case false when isSure && from is { } first && DayKey.Of(first) < DayKey.Of(StrategyDefinitions.FirstPartnerships):
                review.Fails(Reason.Missing)?.Find(
                    StrategyWords.Council(council),
                    memberId: null,
                    $"The needs of the area of {StrategyCouncils.Call(in facts, council)} have never been assessed.");
                break;
            case false when isSure && from is not null:
                review.Opens(Reason.PendingEvent)
                    ?.Missing(MissingKind.PendingEvent, "/needsAssessments", $"the first needs assessment for {StrategyCouncils.Call(in facts, council)}, owed since {BoardWords.Iso(from.Value)}")
                    .Remark(StrategyDefinitions.NoDeadline);
                break;
            default:
                review.Opens()?.Missing(
                    StrategyWords.Council(council) + (isSure ? "/from" : string.Empty),
                    isSure ? $"since when {StrategyCouncils.Call(in facts, council)} has existed" : $"whether {StrategyCouncils.Call(in facts, council)} is a responsible local authority");
                break;
        }
    }

    private static bool? IsAssessed(in SystemFacts facts, int council)
    {
        var open = !facts.IsComplete(facts.System.NeedsAssessments);
        for (var i = 0; i < facts.System.NeedsAssessments.Count; i++)
        {
            var isItsOwn = StrategyCouncils.IsAssessedBy(in facts, council, i);
            var completed = facts.System.NeedsAssessments[i].CompletedOn;
            if (isItsOwn == true && facts.HasHappened(completed))
            {
                return true;
            }

            open |= isItsOwn != false && (completed is null || facts.HasHappened(completed));
        }

        return open ? null : false;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The needs of the area of each responsible council have been assessed.",
            { Outcome: Outcome.NotSatisfied } => "The needs of the area of some responsible council have never been assessed.",
            { Outcome: Outcome.NotApplicable } => "No responsible council is recorded for the date.",
            { Reason: Reason.PendingEvent } => "The needs of the area of a new council have not been assessed yet.",
            _ => "Whether the needs of the area of each responsible council have been assessed is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Prepare and publish a needs assessment for the area of the council.";
}
