using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Assessments;

/// <summary>JSNA-002: a further assessment follows a direction of the Secretary of State.</summary>
internal sealed class DirectedAssessmentRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("JSNA-002"),
    Title = "Prepare a further assessment when Secretary of State directs",
    Citation = StrategyDefinitions.Act("s. 116(2)(a)"),
    ReadWith = [StrategyDefinitions.Act("s. 116(3)")],
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = StrategyDefinitions.Since2008,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
    Asks = "A further needs assessment is prepared when the Secretary of State directs it; a direction may be revoked.",
    Decides = "Looks, for each direction that stands on the date, for an assessment of that council completed on or after the day of the direction.",
    Reading = new Interpretation("No day is laid down, so an assessment directed and not yet completed is pending."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var found = false;
        for (var i = 0; i < facts.System.AssessmentDirections.Count; i++)
        {
            var direction = facts.System.AssessmentDirections[i];
            if (DayKey.OrZero(direction.On) > facts.AsAt)
            {
                continue;
            }

            found = true;
            if (facts.HasHappened(direction.RevokedOn))
            {
                review.Excuses(Reason.NotEngaged)?.Saw($"A direction was revoked on {BoardWords.Iso(direction.RevokedOn!.Value)}.");
            }
            else
            {
                Look(in facts, ref review, direction, i);
            }
        }

        if (!found)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, AssessmentDirection direction, int position)
    {
        if (direction.On is not { } on || direction.Council is not { } council)
        {
            review.Opens()?.Missing(StrategyWords.At("/assessmentDirections", position), "the council that each direction is for and the day it was given");
            return;
        }

        foreach (var assessment in facts.System.NeedsAssessments.Items.AsSpan())
        {
            if (BodyMatch.AreSame(council, assessment.Council) == true && facts.HasHappened(assessment.CompletedOn) && DayKey.OrZero(assessment.CompletedOn) >= DayKey.Of(on))
            {
                review.Meets()?.Saw($"The needs of the area of {BoardWords.Call(council)} were assessed after the direction of {BoardWords.Iso(on)}.");
                return;
            }
        }

        review.Opens(Reason.PendingEvent)
            ?.Missing(MissingKind.PendingEvent, "/needsAssessments", $"a needs assessment for the area of {BoardWords.Call(council)}, owed since the direction of {BoardWords.Iso(on)}")
            .Remark(StrategyDefinitions.NoDeadline);
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "A needs assessment was completed after each direction.",
            { Reason: Reason.NotEngaged } => "Every direction to assess needs was revoked.",
            { Outcome: Outcome.NotApplicable } => "No direction to assess needs is recorded by the date.",
            { Reason: Reason.PendingEvent } => "A needs assessment was directed and is not shown yet.",
            _ => "Which council a direction was for, or when it was given, is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Prepare the assessment that was directed.";
}
