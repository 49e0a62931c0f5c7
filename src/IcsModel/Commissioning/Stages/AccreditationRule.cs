using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Stages;

/// <summary>STAGE-R2: the criteria for designation, whose list is not verified.</summary>
internal sealed class AccreditationRule() : StageRule(
    new RuleDefinition
    {
        Id = new RuleId("STAGE-R2"),
        Title = "Criteria for designation are met",
        Citation = new Citation(Instruments.SystemsDesignFramework2019, "accreditation criteria"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Indicator,
        InForce = [EffectivePeriod.Between(new LocalDate(2019, 6, 1), new LocalDate(2022, 7, 1))],
        Confidence = Confidence.Unverified,
        Bearer = "System partners",
        Asks = "A system is designated on evidence of leadership, capacity, commissioning, a plan, finances and mutual accountability.",
        Decides = "Looks for each criterion among the evidence recorded.",
        Reading = new Interpretation("The list of criteria is unverified, so the rule is never found unmet."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "Every criterion of the unverified list is recorded as shown.",
        NotApplicable = "No designation that runs on the date is recorded.",
        Undetermined = "Whether the criteria for designation were met is not known.",
        Doubted = "A criterion is recorded as not shown; the list of criteria is not verified.",
    })
{
    private static readonly AccreditationCriterion[] Criteria = Enum.GetValues<AccreditationCriterion>();

    private protected override void Look(in CommissioningFacts facts, ref Review review)
    {
        var stages = facts.History.Stages;
        var any = false;
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Kind == SystemStageKind.DesignatedIcs && facts.Day.Runs(stages[i].From, stages[i].To) != false)
            {
                any = true;
                Look(in facts, ref review, stages[i], i);
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in CommissioningFacts facts, ref Review review, SystemStage stage, int position)
    {
        foreach (var criterion in Criteria)
        {
            switch (facts.Day.Spoken ? IsShown(stage.Criteria, criterion) : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    review.Fails(Reason.Missing);
                    break;
                default:
                    review.Opens()?.Missing(Pointer(position) + "/criteria", "the evidence on each criterion for designation");
                    break;
            }
        }
    }

    private static bool? IsShown(FactList<AccreditationEvidence> evidence, AccreditationCriterion sought)
    {
        foreach (var one in evidence.Items.AsSpan())
        {
            if (one.Criterion == sought)
            {
                return one.IsShown;
            }
        }

        return null;
    }
}
