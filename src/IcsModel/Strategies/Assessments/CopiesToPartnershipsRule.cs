using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies.Preparation;
using IcsModel.Systems;

namespace IcsModel.Strategies.Assessments;

/// <summary>JSNA-005: the council gives each assessment to every partnership whose area overlaps its own.</summary>
internal sealed class CopiesToPartnershipsRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("JSNA-005"),
        Title = "Council gives the assessment to every overlapping ICP",
        Citation = StrategyDefinitions.Act("s. 116(5A)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Council,
        Asks = "The council gives a copy of each needs assessment to every integrated care partnership whose area overlaps its own.",
        Decides = "Looks for a copy for each partnership of the council; a council that reaches into a neighbouring area owes one to the neighbouring partnership too.",
        Reading = new Interpretation(
            "No day is laid down: a partnership passed over while others have dated copies is not satisfied, and otherwise a copy not shown is pending. "
            + "Assessments completed before the board was established are left aside, and whether a neighbour of today was one before the boards were reorganised on 1 April 2026 is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.NeedsAssessment)
{
    private protected override bool AsksReplaced => true;

    private protected override int Since(in SystemFacts facts) => Math.Max(facts.Index.Established, DayKey.Of(StrategyDefinitions.FirstPartnerships));

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        if (document.Council < 0)
        {
            review.Opens()?.Missing(document.Pointer + "/council", $"which of the councils {document.Call} is of");
            return;
        }

        var partnerships = facts.System.Councils[document.Council].Partnerships;
        foreach (var partnership in partnerships.Items.AsSpan())
        {
            var wasThere = OwnPartnership.Is(in facts, partnership) == true || StrategyCouncils.NeighboursGoBackTo(in facts, document.Finished);
            CopyLedger.Look(in facts, ref review, in document, facts.System.NeedsAssessments[document.Position].Copies, partnership, wasThere);
        }

        if (!facts.IsComplete(partnerships))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                StrategyWords.Council(document.Council) + "/partnerships",
                $"the integrated care partnerships whose areas overlap that of {StrategyCouncils.Call(in facts, document.Council)} (state complete: true when all are listed)");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every partnership whose area overlaps that of the council has a copy of each needs assessment.",
            Outcome.NotSatisfied => "Some partnership whose area overlaps that of the council was given no copy of a needs assessment.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether every partnership whose area overlaps that of the council has a copy of each needs assessment is not shown.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Give the partnership a copy and record the day.";
}
