using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>PURP-001: every core purpose has at least one objective.</summary>
internal sealed class EveryPurposeServedRule() : PurposeRule(new RuleDefinition
{
    Id = new RuleId("PURP-001"),
    Title = "Every core purpose has at least one objective",
    Citation = Paragraph("para. 1.1"),
    Force = LegalForce.Policy,
    InForce = InForce,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICP for strategy; ICB and partners for plans",
    Asks = "Each of the four core purposes is served by an objective of the strategy, and of each plan.",
    Decides = "Looks, for each strategy that holds and each published plan, for an objective that holds on the date under each purpose.",
    Reading = new Interpretation("An objective may serve several purposes. No Act names the purposes, so a gap is never a breach."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review, PurposeDocument document)
    {
        var complete = facts.IsComplete(document.Objectives);
        foreach (var objective in document.Objectives.Items.AsSpan())
        {
            complete &= !objective.Holds(facts.AsAt) || facts.IsComplete(objective.Purposes);
        }

        foreach (var purpose in CorePurposes.All.AsSpan())
        {
            Look(in facts, ref review, document, purpose, complete);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, PurposeDocument document, CorePurpose purpose, bool complete)
    {
        foreach (var objective in document.Objectives.Items.AsSpan())
        {
            if (objective.Holds(facts.AsAt) && objective.Serves(purpose))
            {
                review.Meets()?.Saw($"An objective of {document.Call} is to {CorePurposes.NameOf(purpose)}.");
                return;
            }
        }

        if (!complete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                document.Pointer + "/objectives",
                $"whether an objective of {document.Call} is to {CorePurposes.NameOf(purpose)} (state complete: true for the objectives and for the purposes of each)");
        }
        else if (document.IsSure)
        {
            review.Fails(Reason.Missing)?.Find(document.Pointer + "/objectives", memberId: null, $"No objective of {document.Call} is to {CorePurposes.NameOf(purpose)}.");
        }
        else
        {
            OpenDocument(ref review, document);
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Each of the four core purposes has an objective.",
            Outcome.NotSatisfied => "Some core purpose has no objective.",
            Outcome.NotApplicable => "No strategy or plan with objectives is recorded for the date.",
            _ => "Whether each core purpose has an objective is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Add an objective for each purpose that has none, or tag the objective that serves it.";
}
