using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Transitions;

/// <summary>A rule about the transition, not applicable while nothing that it is about is recorded.</summary>
internal abstract class TransitionRule(RuleDefinition definition, OutcomeWords words) : CommissioningRule(definition)
{
    private protected sealed override void Look(in CommissioningFacts facts, ref Review review)
    {
        if (facts.History.Transition is not { } transition || !Look(in facts, ref review, transition))
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Looks at the transition and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition);

    private protected override string Message(in CommissioningFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => words.Remedy;
}

/// <summary>A rule asked of each clinical commissioning group that ended in the transition.</summary>
internal abstract class ClosingGroupRule(RuleDefinition definition, OutcomeWords words) : TransitionRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition)
    {
        var any = false;
        for (var i = 0; i < transition.Groups.Count; i++)
        {
            any |= Look(in facts, ref review, transition, i);
        }

        return any;
    }

    /// <summary>Looks at one group and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group);
}

/// <summary>A rule asked of each integrated care board that the transition set up.</summary>
internal abstract class EstablishedBoardRule(RuleDefinition definition, OutcomeWords words) : TransitionRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition)
    {
        var any = false;
        for (var i = 0; i < transition.Boards.Count; i++)
        {
            any |= Look(in facts, ref review, transition, i);
        }

        return any;
    }

    /// <summary>Looks at one board and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board);
}
