using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>PURP-006: objectives of plans trace to the statutory duty nearest to their purpose.</summary>
internal sealed class TracedObjectivesRule() : PurposeRule(new RuleDefinition
{
    Id = new RuleId("PURP-006"),
    Title = "Objectives trace to matching statutory duties",
    Citation = Paragraph("para. 1.1 (project mapping)"),
    Force = LegalForce.GoodPractice,
    Kind = ProvisionKind.Indicator,
    InForce = InForce,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB and partners",
    Asks = "An objective of a plan says which duty of the Act stands behind it.",
    Decides = "Looks, for objectives on outcomes, inequalities and productivity, for the section of the Act that this library maps to the purpose.",
    Reading = CorePurposes.Analysis,
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override bool AsksStrategies => false;

    private protected override void Look(in SystemFacts facts, ref Review review, PurposeDocument document)
    {
        for (var i = 0; i < document.Objectives.Count; i++)
        {
            var objective = document.Objectives[i];
            foreach (var purpose in objective.Purposes.Items.AsSpan())
            {
                if (objective.Holds(facts.AsAt) && CorePurposes.SectionFor(purpose) is { } section)
                {
                    Look(ref review, document, i, objective, section);
                }
            }
        }
    }

    private static void Look(ref Review review, PurposeDocument document, int position, Objective objective, string section)
    {
        if (objective.SupportsDuty?.Contains(section, StringComparison.OrdinalIgnoreCase) == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens()?.Missing(
                PurposeDocuments.Objective(document.Pointer, position) + "/supportsDuty",
                $"whether an objective traces to the duty under section {section}");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every objective of a plan traces to the duty nearest to its purpose.",
            Outcome.NotApplicable => "No objective of a plan with a matching duty is recorded for the date.",
            _ => "Some objective of a plan is not shown to trace to a duty.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Say which duty stands behind the objective.";
}
