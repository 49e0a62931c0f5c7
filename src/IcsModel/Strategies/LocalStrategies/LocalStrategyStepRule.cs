using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.LocalStrategies;

/// <summary>JLHWS-001: on receiving an integrated care strategy, a local strategy is prepared or the existing one is found sufficient.</summary>
internal sealed class LocalStrategyStepRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("JLHWS-001"),
        Title = "On receiving integrated care strategy, prepare local strategy or confirm existing",
        Citation = StrategyDefinitions.Act("s. 116A(1)"),
        ReadWith = [StrategyDefinitions.Act("s. 116A(2)"), StrategyDefinitions.Act("s. 116A(2A)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
        Asks = "When a council and its partner boards have received an integrated care strategy, a local strategy is prepared, unless the existing one is found sufficient after the strategy was considered.",
        Decides = "Looks, for each responsible council, for a decision on or after the day the last of them received the strategy, and for what followed it.",
        Reading = new Interpretation("The step begins when the council and every partner board have a copy; one copy not given puts it off. No day is laid down, so a step not yet taken is pending."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.IntegratedCareStrategy)
{
    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (facts.IsResponsible(i) != false)
            {
                LookAtCouncil(in facts, ref review, in document, i);
            }
        }

        if (!facts.IsComplete(facts.System.Councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", "the councils of the area (state complete: true when all are listed)");
        }
    }

    private static void LookAtCouncil(in SystemFacts facts, ref Review review, in PreparedDocument document, int council)
    {
        var receipt = StrategyReceipt.Of(in facts, facts.System.Strategies[document.Position].Copies, council);
        if (receipt.IsPutOff)
        {
            review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(StrategyCouncils.Call(in facts, council))} and all its partner boards have not received {document.Call} yet.");
            return;
        }

        if (receipt.On == 0 || document.Id is null)
        {
            review.Opens()?.Missing(
                document.Pointer + (document.Id is null ? "/id" : "/copies"),
                document.Id is null
                    ? "an id of each integrated care strategy, by which decisions name it"
                    : $"when {StrategyCouncils.Call(in facts, council)} and each of its partner boards received {document.Call}");
            return;
        }

        var step = LocalStep.Taken(in facts, council, document.Id, receipt.On);
        switch (step)
        {
            case LocalStepState.Taken:
                review.Meets()?.Saw($"The step after the receipt of {document.Call} was taken for {StrategyCouncils.Call(in facts, council)}.");
                break;
            case LocalStepState.WithoutConsideration when facts.IsResponsible(council) == true && facts.IsComplete(facts.System.Strategies[document.Position].Copies):
                document.Fails(ref review, Reason.NotConsidered)?.Find(
                    "/wellbeingDecisions",
                    document.Id,
                    $"The existing local strategy of {StrategyCouncils.Call(in facts, council)} was found sufficient without considering {document.Call}, or there was none.");
                break;
            case LocalStepState.Pending:
                review.Opens(Reason.PendingEvent)
                    ?.Missing(
                        MissingKind.PendingEvent,
                        "/wellbeingDecisions",
                        $"a new local strategy for {StrategyCouncils.Call(in facts, council)} or a decision that the existing one is sufficient, owed since {document.Call} was received on {BoardWords.Iso(receipt.On)}")
                    .Remark(StrategyDefinitions.NoDeadline);
                break;
            default:
                review.Opens()?.Missing(
                    "/wellbeingDecisions",
                    $"what was decided for {StrategyCouncils.Call(in facts, council)}, when, and whether {document.Call} was considered (state complete: true when all decisions are listed)");
                break;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "For each council that received the integrated care strategy, a new local strategy was prepared or the existing one found sufficient.",
            { Outcome: Outcome.NotSatisfied } => "A local strategy was found sufficient without considering the integrated care strategy.",
            { Reason: Reason.NotEngaged } => "No council has received the integrated care strategy together with all its partner boards.",
            { Outcome: Outcome.NotApplicable } => NoneAsked(decision),
            { Reason: Reason.PendingEvent } => "The integrated care strategy was received and the step that follows is not shown yet.",
            _ => "Whether the step that follows the receipt of the integrated care strategy was taken is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Consider the integrated care strategy and record whether the local strategy is sufficient, or prepare a new one.";
}
