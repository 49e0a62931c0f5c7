using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>STRAT-011: where it is decided that the strategy needs revision, a revised one is prepared.</summary>
internal sealed class RevisedStrategyRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("STRAT-011"),
    Title = "Prepare a revised strategy if revision is judged necessary",
    Citation = StrategyDefinitions.Act("s. 116ZB(6)(b)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = StrategyDefinitions.Partnership,
    Asks = "The partnership prepares a revised strategy when it has decided that one is needed.",
    Decides = "Looks, for each decision to revise, for a strategy that replaces the one then held and whose preparation began on or after that day.",
    Reading = new Interpretation("No day is laid down, so a revision not yet begun is pending. What is asked of every strategy is asked of the revised one."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        for (var i = 0; i < facts.System.RevisionConsiderations.Count; i++)
        {
            var consideration = facts.System.RevisionConsiderations[i];
            var on = DayKey.OrZero(consideration.On);
            if (on > facts.AsAt || consideration.Outcome == RevisionOutcome.NoRevision)
            {
                continue;
            }

            if (consideration.Outcome is null || on == 0)
            {
                review.Opens()?.Missing(StrategyWords.At("/revisionConsiderations", i), "what was decided when the revision of the strategy was considered, and on which day");
            }
            else if (IsBegun(in facts, on))
            {
                review.Meets()?.Saw($"A revised strategy was prepared after the decision of {BoardWords.Iso(on)}.");
            }
            else
            {
                review.Opens(Reason.PendingEvent)
                    ?.Missing(MissingKind.PendingEvent, "/strategies", $"a revised strategy that says which one it replaces, owed since the decision to revise of {BoardWords.Iso(on)}")
                    .Remark(StrategyDefinitions.NoDeadline);
            }
        }

        review.Excuses(Reason.NoneRecorded);
    }

    private static bool IsBegun(in SystemFacts facts, int decided)
    {
        foreach (var revised in facts.System.Strategies.Items.AsSpan())
        {
            var begun = DayKey.OrZero(revised.PreparedFrom);
            if (begun < decided || begun > facts.AsAt || revised.Supersedes is not { } replaced)
            {
                continue;
            }

            for (var i = 0; i < facts.System.Strategies.Count; i++)
            {
                if (string.Equals(facts.System.Strategies[i].Id, replaced, StringComparison.Ordinal)
                    && PreparedDocument.HoldsOn(in facts, DocumentKind.IntegratedCareStrategy, i, decided) != false)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "A revised strategy was prepared after each decision to revise.",
            { Outcome: Outcome.NotApplicable } => "No decision to revise the strategy is recorded by the date.",
            { Reason: Reason.PendingEvent } => "It was decided to revise the strategy, and no revised strategy is shown yet.",
            _ => "What was decided when revision was considered is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Prepare the revised strategy.";
}
