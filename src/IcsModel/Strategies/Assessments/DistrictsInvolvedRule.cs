using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies.Preparation;
using IcsModel.Systems;

namespace IcsModel.Strategies.Assessments;

/// <summary>JSNA-011: a county council involves each of its district councils in the assessment.</summary>
internal sealed class DistrictsInvolvedRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("JSNA-011"),
        Title = "County council involves each relevant district council",
        Citation = StrategyDefinitions.Act("s. 116(8)(c)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = StrategyDefinitions.Since2008,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "county council and each partner ICB",
        Asks = "Where the council is a county council, each district council in its area is involved in preparing the needs assessment.",
        Decides = "Looks for a record of involving each district council between the first day of the preparation and its last.",
        Reading = new Interpretation("A county without districts owes nothing; a record without a date counts as made during the preparation."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.NeedsAssessment)
{
    private protected override int Since(in SystemFacts facts) => DayKey.Of(StrategyDefinitions.Since2008[0].From);

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        if (document.Council < 0)
        {
            review.Opens()?.Missing(document.Pointer + "/council", $"which of the councils {document.Call} is of");
            return;
        }

        var council = facts.System.Councils[document.Council];
        if (council.Kind is null)
        {
            review.Opens()?.Missing(StrategyWords.Council(document.Council) + "/kind", $"whether {StrategyCouncils.Call(in facts, document.Council)} is a county council");
        }
        else if (council.Kind != CouncilKind.CountyCouncil || (council.Districts.Count == 0 && facts.IsComplete(council.Districts)))
        {
            review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(StrategyCouncils.Call(in facts, document.Council))} is no county council with districts.");
        }
        else
        {
            BodiesInvolved.Look(in facts, ref review, in document, document.Council, isSure: true, InvolvedGroup.District);
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every district council of the county was involved in preparing the needs assessment.",
            Outcome.NotSatisfied => "Some district council of the county was not involved in preparing the needs assessment.",
            Outcome.NotApplicable => decision.Reason == Reason.NotEngaged ? "No needs assessment is that of a county council with districts." : NoneAsked(decision),
            _ => "Whether every district council of the county was involved in preparing the needs assessment is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Involve the district council and record it; if it was involved while the assessment was prepared, add the record.";
}
