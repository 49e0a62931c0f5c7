using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.LocalStrategies;

/// <summary>JLHWS-004: the local strategy had regard to every integrated care strategy that covers the council's area.</summary>
internal sealed class StrategyRegardRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("JLHWS-004"),
        Title = "Local strategy has regard to every applicable integrated care strategy",
        Citation = StrategyDefinitions.Act("s. 116A(4)(za)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
        Asks = "Whoever prepares a local strategy has regard to each integrated care strategy for an area that overlaps the council's.",
        Decides = "Looks for each integrated care strategy that held when the local strategy was adopted among those it had regard to.",
        Reading = new Interpretation(
            "A council that reaches into a neighbouring area has regard to the neighbouring partnership's strategy too; as that one is not described here, one more id for each such partnership is looked for and its absence left open. "
            + "Strategies adopted before 1 July 2022 are left aside."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.LocalStrategy)
{
    private protected override int Since(in SystemFacts facts) => DayKey.Of(StrategyDefinitions.FirstPartnerships);

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        if (document.Council < 0 || document.Finished == 0)
        {
            review.Opens()?.Missing(
                document.Pointer + (document.Council < 0 ? "/council" : "/adoptedOn"),
                document.Council < 0 ? $"which of the councils {document.Call} is of" : $"the day on which {document.Call} was adopted");
            return;
        }

        if (facts.Index.Responsible[document.Council] != false)
        {
            LookAtOwn(in facts, ref review, in document);
        }

        LookAtNeighbours(in facts, ref review, in document);
    }

    private static void LookAtOwn(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var regarded = facts.System.WellbeingStrategies[document.Position].Strategies;
        for (var i = 0; i < facts.System.Strategies.Count; i++)
        {
            var held = PreparedDocument.HoldsOn(in facts, DocumentKind.IntegratedCareStrategy, i, document.Finished);
            if (held == false)
            {
                continue;
            }

            var strategy = PreparedDocument.Of(in facts, DocumentKind.IntegratedCareStrategy, i);
            var isSure = held == true && strategy.Finished >= facts.Index.Established && facts.Index.Responsible[document.Council] == true;
            if (Names(regarded, strategy.Id))
            {
                review.Meets()?.Saw($"{BoardWords.Capital(document.Call)} had regard to {strategy.Call}.");
            }
            else if (isSure && strategy.Id is not null && facts.IsComplete(regarded))
            {
                document.Fails(ref review, Reason.NotConsidered)?.Find(
                    document.Pointer + "/strategies",
                    document.Id,
                    $"{BoardWords.Capital(document.Call)} records no regard to {strategy.Call}, which held when it was adopted.");
            }
            else
            {
                review.Opens()?.Missing(
                    document.Pointer + "/strategies",
                    $"whether {document.Call} had regard to {strategy.Call}, and whether that held when it was adopted (state complete: true when all are named)");
            }
        }

        if (!facts.IsComplete(facts.System.Strategies))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/strategies", "the integrated care strategies (state complete: true when all are listed)");
        }
    }

    private static void LookAtNeighbours(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var partnerships = facts.System.Councils[document.Council].Partnerships;
        var others = OthersNamed(in facts, facts.System.WellbeingStrategies[document.Position].Strategies);
        foreach (var partnership in partnerships.Items.AsSpan())
        {
            if (OwnPartnership.Is(in facts, partnership) == true)
            {
                continue;
            }

            if (others > 0)
            {
                others--;
                review.Meets()?.Saw($"{BoardWords.Capital(document.Call)} had regard to a strategy that is not of this partnership.");
            }
            else
            {
                review.Opens()?.Missing(document.Pointer + "/strategies", $"whether {document.Call} had regard to the strategy of {BoardWords.Call(partnership)}, if it had one");
            }
        }

        if (!facts.IsComplete(partnerships))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                StrategyWords.Council(document.Council) + "/partnerships",
                $"the integrated care partnerships whose areas overlap that of {StrategyCouncils.Call(in facts, document.Council)} (state complete: true when all are listed)");
        }
    }

    private static bool Names(FactList<string> ids, string? id)
    {
        foreach (var one in ids.Items.AsSpan())
        {
            if (id is not null && string.Equals(one, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the strategies named are not listed as this partnership's.</summary>
    private static int OthersNamed(in SystemFacts facts, FactList<string> ids)
    {
        var others = 0;
        foreach (var id in ids.Items.AsSpan())
        {
            var isOwn = false;
            foreach (var strategy in facts.System.Strategies.Items.AsSpan())
            {
                isOwn |= string.Equals(strategy.Id, id, StringComparison.Ordinal);
            }

            others += isOwn ? 0 : 1;
        }

        return others;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The local strategy had regard to every integrated care strategy for its area.",
            Outcome.NotSatisfied => "The local strategy had no regard to an integrated care strategy for its area.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether the local strategy had regard to every integrated care strategy for its area is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Have regard to the integrated care strategy when the local strategy is next revised, and record it.";
}
