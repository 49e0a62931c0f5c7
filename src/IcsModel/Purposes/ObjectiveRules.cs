using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>PURP-002: every objective serves some core purpose.</summary>
internal sealed class ObjectiveServesPurposeRule() : ObjectiveRule(new RuleDefinition
{
    Id = new RuleId("PURP-002"),
    Title = "Every objective serves some core purpose",
    Citation = Paragraph("para. 1.1 (project rule)"),
    Force = LegalForce.GoodPractice,
    Kind = ProvisionKind.Indicator,
    InForce = InForce,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = Bearers,
    Asks = "Each objective serves one of the four core purposes at least.",
    Decides = "Looks at the purposes stated of each objective that holds on the date.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review, PurposeDocument document, int position, Objective objective)
    {
        if (objective.Purposes.Count > 0)
        {
            review.Meets();
        }
        else if (!facts.IsComplete(objective.Purposes))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(PurposeDocuments.Objective(document.Pointer, position) + "/purposes", "which core purposes each objective serves");
        }
        else if (document.IsSure)
        {
            review.Fails(Reason.Missing)?.Find(PurposeDocuments.Objective(document.Pointer, position), objective.Id, $"{objective.Call()} serves no core purpose.");
        }
        else
        {
            OpenDocument(ref review, document);
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every objective serves a core purpose.",
            Outcome.NotSatisfied => "Some objective serves no core purpose.",
            Outcome.NotApplicable => "No objective is recorded for the date.",
            _ => "Whether every objective serves a core purpose is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "State which core purpose the objective serves, or reconsider it.";
}

/// <summary>PURP-003: every objective has an outcome, measures and an owner.</summary>
internal sealed class MeasurableObjectiveRule() : ObjectiveRule(new RuleDefinition
{
    Id = new RuleId("PURP-003"),
    Title = "Every objective has an outcome, measures and an owner",
    Citation = Paragraph("para. 1.1 (project rule)"),
    Force = LegalForce.GoodPractice,
    Kind = ProvisionKind.Indicator,
    InForce = InForce,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = Bearers,
    Asks = "An objective is more than a label: it names an outcome, how that is measured, and who answers for it.",
    Decides = "Looks at the outcome, the measures and the owner of each objective that holds on the date.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review, PurposeDocument document, int position, Objective objective)
    {
        bool? outcome = objective.Outcome is not null ? true : objective.HasOutcome;
        bool? owner = objective.Owner is not null ? true : objective.HasOwner;
        bool? measures = objective.Measures.Count > 0 ? true : facts.IsComplete(objective.Measures) ? false : null;
        if (outcome == true && owner == true && measures == true)
        {
            review.Meets();
        }
        else if (document.IsSure && (outcome == false || owner == false || measures == false))
        {
            var lacks = outcome == false ? "names no outcome" : measures == false ? "has no measure" : "has nobody who answers for it";
            review.Fails(Reason.Missing)?.Find(PurposeDocuments.Objective(document.Pointer, position), objective.Id, $"{objective.Call()} {lacks}.");
        }
        else
        {
            review.Opens()?.Missing(PurposeDocuments.Objective(document.Pointer, position), "the outcome, the measures and the owner of each objective");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every objective has an outcome, a measure and an owner.",
            Outcome.NotSatisfied => "Some objective is a label without an outcome, a measure or an owner.",
            Outcome.NotApplicable => "No objective is recorded for the date.",
            _ => "Whether every objective can be measured, and who answers for it, is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Give the objective an outcome, a measure and an owner.";
}

/// <summary>PURP-004: the purposes named are the four and no others.</summary>
internal sealed class ClosedPurposesRule() : ObjectiveRule(new RuleDefinition
{
    Id = new RuleId("PURP-004"),
    Title = "Purposes named are the four and no others",
    Citation = Paragraph("para. 1.1 (project rule)"),
    Force = LegalForce.Structural,
    InForce = InForce,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = Bearers,
    Asks = "There are four core purposes; an objective cannot serve a fifth.",
    Decides = "Looks for purposes outside the four at each objective that holds on the date.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review, PurposeDocument document, int position, Objective objective)
    {
        if (objective.OtherPurposes.Count > 0 && document.IsSure)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(
                PurposeDocuments.Objective(document.Pointer, position) + "/otherPurposes",
                objective.Id,
                $"{objective.Call()} names \"{objective.OtherPurposes[0]}\", which is none of the four core purposes.");
        }
        else if (objective.OtherPurposes.Count == 0 && (facts.IsComplete(objective.Purposes) || facts.IsComplete(objective.OtherPurposes)))
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(PurposeDocuments.Objective(document.Pointer, position) + "/purposes", "whether the purposes of each objective are all listed");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "No objective names a purpose other than the four.",
            Outcome.NotSatisfied => "Some objective names a purpose that is none of the four.",
            Outcome.NotApplicable => "No objective is recorded for the date.",
            _ => "Whether objectives name other purposes than the four is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Name the purpose by one of the four, or leave it out.";
}
