using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>GHWB-03: a board considers its local strategy each time it receives an integrated care strategy.</summary>
internal sealed class StrategyReconsideredRule() : SystemRule(
    StatedOfBoardRules.Policy("GHWB-03", "Board reconsiders its strategy on each integrated care strategy", "local strategy refresh", ProvisionKind.Duty, "HWB") with
    {
        Asks = "On receiving an integrated care strategy the board considers its local strategy and says whether it is refreshed.",
        Decides = "Looks, for each copy of a strategy given to a council, for a decision of its board that records the consideration.",
    })
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "Each integrated care strategy received was considered by the health and wellbeing board.",
        NotApplicable = "No copy of an integrated care strategy given to a council is recorded.",
        Undetermined = "Whether each integrated care strategy received was considered is not known.",
        Pending = "An integrated care strategy was received; no consideration by the health and wellbeing board is shown yet.",
        Doubted = "A decision on a local strategy records no consideration; the wording of this guidance is not verified.",
    };

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var any = false;
        for (var i = 0; i < facts.System.Strategies.Count; i++)
        {
            var strategy = facts.System.Strategies[i];
            for (var j = 0; j < strategy.Copies.Count; j++)
            {
                if (facts.HasHappened(strategy.Copies[j].On) && IsCouncil(in facts, strategy.Copies[j].Recipient))
                {
                    Look(in facts, ref review, strategy, strategy.Copies[j].Recipient, i, j);
                    any = true;
                }
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, IntegratedCareStrategy strategy, Body? council, int position, int copy)
    {
        bool? considered = null;
        foreach (var decision in facts.System.WellbeingDecisions.Items.AsSpan())
        {
            if (strategy.Id is { } id && string.Equals(id, decision.Strategy, StringComparison.Ordinal)
                && facts.HasHappened(decision.On) && BodyMatch.AreSame(council, decision.Council) == true)
            {
                considered = decision.RecordsConsideration == true ? true : considered ?? decision.RecordsConsideration;
            }
        }

        if (considered == true)
        {
            review.Meets();
        }
        else if (considered == false)
        {
            review.Fails(Reason.NotConsidered)?.Find(
                string.Create(CultureInfo.InvariantCulture, $"/strategies/{position}/copies/{copy}"),
                strategy.Id,
                $"The decision for {BoardWords.Call(council!)} records no consideration of the integrated care strategy.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent, "/wellbeingDecisions", $"a decision on the integrated care strategy received by {BoardWords.Call(council!)}");
        }
    }

    private static bool IsCouncil(in SystemFacts facts, Body? recipient)
    {
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (facts.IsResponsible(i) == true && BodyMatch.AreSame(recipient, facts.System.Councils[i].Body) == true)
            {
                return true;
            }
        }

        return false;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => Words.Remedy;
}
