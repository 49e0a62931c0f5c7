using IcsModel.Systems;

namespace IcsModel.Strategies.LocalStrategies;

/// <summary>What became of the step that follows the receipt of an integrated care strategy.</summary>
internal enum LocalStepState
{
    /// <summary>Nothing is decided, or what was decided is not done yet.</summary>
    Pending,

    /// <summary>The existing strategy was found sufficient without considering the integrated care strategy, or there was none.</summary>
    WithoutConsideration,

    /// <summary>Some decision is not known well enough.</summary>
    NotKnown,

    /// <summary>The step was taken.</summary>
    Taken,
}

/// <summary>Reads the decisions that follow the receipt of an integrated care strategy.</summary>
internal static class LocalStep
{
    /// <summary>What became of the step for a council: one good decision is enough, and one not known well enough keeps the rest from condemning.</summary>
    internal static LocalStepState Taken(in SystemFacts facts, int council, string strategy, int receivedOn)
    {
        var (isPending, isUnknown, isFaulty) = (false, false, false);
        foreach (var decision in facts.System.WellbeingDecisions.Items.AsSpan())
        {
            var concerns = Concerns(in facts, decision, council, strategy, receivedOn);
            if (concerns == false)
            {
                continue;
            }

            var state = concerns is null ? LocalStepState.NotKnown : StateOf(in facts, decision, council);
            if (state == LocalStepState.Taken)
            {
                return state;
            }

            isPending |= state == LocalStepState.Pending;
            isUnknown |= state == LocalStepState.NotKnown;
            isFaulty |= state == LocalStepState.WithoutConsideration;
        }

        return isUnknown ? LocalStepState.NotKnown
            : isPending || !isFaulty ? LocalStepState.Pending
            : facts.IsComplete(facts.System.WellbeingDecisions) ? LocalStepState.WithoutConsideration
            : LocalStepState.NotKnown;
    }

    private static bool? Concerns(in SystemFacts facts, WellbeingStrategyDecision decision, int council, string strategy, int receivedOn)
    {
        var on = DayKey.OrZero(decision.On);
        var isOfCouncil = BodyMatch.AreSame(decision.Council, facts.System.Councils[council].Body);
        if (isOfCouncil == false
            || (decision.Strategy is { } named && !string.Equals(named, strategy, StringComparison.Ordinal))
            || (on != 0 && (on < receivedOn || on > facts.AsAt)))
        {
            return false;
        }

        return isOfCouncil == true && decision.Strategy is not null && on != 0 ? true : null;
    }

    private static LocalStepState StateOf(in SystemFacts facts, WellbeingStrategyDecision decision, int council) =>
        decision.Outcome switch
        {
            WellbeingStrategyOutcome.PrepareNew => IsPreparedSince(in facts, council, DayKey.OrZero(decision.On)) ? LocalStepState.Taken : LocalStepState.Pending,
            WellbeingStrategyOutcome.ExistingIsSufficient => (decision.RecordsConsideration, HeldOn(in facts, council, DayKey.OrZero(decision.On))) switch
            {
                (false, _) or (_, false) => LocalStepState.WithoutConsideration,
                (true, true) => LocalStepState.Taken,
                _ => LocalStepState.NotKnown,
            },
            _ => LocalStepState.NotKnown,
        };

    private static bool IsPreparedSince(in SystemFacts facts, int council, int day)
    {
        for (var i = 0; i < facts.System.WellbeingStrategies.Count; i++)
        {
            var begun = DayKey.OrZero(facts.System.WellbeingStrategies[i].PreparedFrom);
            if (StrategyCouncils.HasLocalStrategy(in facts, council, i) == true && begun >= day && begun <= facts.AsAt)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a local strategy of the council held on a day: yes, no, or null where that is not known; one adopted by then holds until it is known to have ended.</summary>
    private static bool? HeldOn(in SystemFacts facts, int council, int day)
    {
        var open = !facts.IsComplete(facts.System.WellbeingStrategies);
        for (var i = 0; i < facts.System.WellbeingStrategies.Count; i++)
        {
            var isItsOwn = StrategyCouncils.HasLocalStrategy(in facts, council, i);
            var held = isItsOwn == false ? false : PreparedDocument.HoldsOn(in facts, DocumentKind.LocalStrategy, i, day);
            if (isItsOwn == true && held != false && facts.Index.Strategies.LocalStrategies[i].From != 0)
            {
                return true;
            }

            open |= held != false;
        }

        return open ? null : false;
    }
}
