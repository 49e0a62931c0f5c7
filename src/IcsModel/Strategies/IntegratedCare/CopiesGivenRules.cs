using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies.Preparation;
using IcsModel.Systems;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>A rule on copies of each strategy for the responsible councils, or for bodies that go with them.</summary>
internal abstract class StrategyCopiesRule(RuleDefinition definition) : PreparedDocumentRule(definition, DocumentKind.IntegratedCareStrategy)
{
    private protected override bool AsksReplaced => true;

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        // The councils are those of the day the strategy went out.
        var day = document.PublishedOn is { } published ? DayKey.Of(published) : document.Finished;
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (StrategyCouncils.WasResponsibleOn(in facts, i, day) is not false and var wasResponsible)
            {
                Look(in facts, ref review, in document, i, wasResponsible == true);
            }
        }

        if (!facts.IsComplete(facts.System.Councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", "the councils of the area (state complete: true when all are listed)");
        }
    }

    private protected abstract void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, int council, bool isSure);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Give the body a copy, by e-mail or otherwise, and record the day.";

    private protected static RuleDefinition Define(string id, string title, string provision, string asks, string decides) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = StrategyDefinitions.Act(provision),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Partnership,
        Asks = asks,
        Decides = decides,
        Reading = new Interpretation(
            "Publishing a strategy is not giving a copy. No day is laid down: a body passed over while others have dated copies is not satisfied, and otherwise a copy not shown is pending. "
            + "Boards were reorganised on 1 April 2026: whether a neighbouring board of today was one before is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}

/// <summary>STRAT-013: each responsible council is given a copy of each strategy.</summary>
internal sealed class CopiesToCouncilsRule() : StrategyCopiesRule(Define(
    "STRAT-013",
    "Give the strategy to every responsible local authority",
    "s. 116ZB(7)(b)(i)",
    "The partnership gives a copy of each strategy to every responsible local authority.",
    "Looks for a copy for each council that was responsible when the strategy was published, or else adopted."))
{
    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, int council, bool isSure)
    {
        if (facts.System.Councils[council].Body is { } body)
        {
            CopyLedger.Look(in facts, ref review, in document, facts.System.Strategies[document.Position].Copies, body, isSure);
        }
        else
        {
            review.Opens()?.Missing(StrategyWords.Council(council) + "/body", "which council it is");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every responsible council has a copy of each strategy.",
            { Outcome: Outcome.NotSatisfied } => "Some responsible council was given no copy of a strategy.",
            { Outcome: Outcome.NotApplicable } => NoneAsked(decision),
            _ => "Whether every responsible council has a copy of each strategy is not shown.",
        };
}

/// <summary>STRAT-014: each integrated care board whose area overlaps that of a responsible council is given a copy of each strategy.</summary>
internal sealed class CopiesToBoardsRule() : StrategyCopiesRule(Define(
    "STRAT-014",
    "Give the strategy to every partner ICB of those councils",
    "s. 116ZB(7)(b)(ii)",
    "The partnership gives a copy of each strategy to every integrated care board that is a partner of one of those councils.",
    "Looks for a copy for each partner board of each council; a council that reaches into a neighbouring area brings the neighbouring board with it."))
{
    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, int council, bool isSure)
    {
        var boards = facts.System.Councils[council].PartnerBoards;
        foreach (var board in boards.Items.AsSpan())
        {
            var wasPartner = BodyMatch.AreSame(board, facts.Index.Board) == true || StrategyCouncils.NeighboursGoBackTo(in facts, document.Finished);
            CopyLedger.Look(in facts, ref review, in document, facts.System.Strategies[document.Position].Copies, board, isSure && wasPartner);
        }

        if (!facts.IsComplete(boards))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                StrategyWords.Council(council) + "/partnerBoards",
                $"the integrated care boards whose areas overlap that of {StrategyCouncils.Call(in facts, council)} (state complete: true when all are listed)");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every partner board of the responsible councils has a copy of each strategy.",
            { Outcome: Outcome.NotSatisfied } => "Some partner board of a responsible council was given no copy of a strategy.",
            { Outcome: Outcome.NotApplicable } => NoneAsked(decision),
            _ => "Whether every partner board of the responsible councils has a copy of each strategy is not shown.",
        };
}
