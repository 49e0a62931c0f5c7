using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Stages;

/// <summary>STAGE-005: an integrated care system everywhere by April 2021, typically with one group.</summary>
internal sealed class DesignatedEverywhereRule() : StageRule(
    new RuleDefinition
    {
        Id = new RuleId("STAGE-005"),
        Title = "Integrated care system everywhere by April 2021, typically with one group",
        Citation = new Citation(Instruments.LongTermPlan, "ICS coverage target"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Indicator,
        InForce = [EffectivePeriod.Between(new LocalDate(2019, 1, 7), new LocalDate(2022, 7, 1))],
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "Every part of England is in a designated integrated care system by April 2021, each typically with one clinical commissioning group.",
        Decides = "Looks for a stage of designation that runs on the date. Another number of groups than one is remarked on only: the plan says typically.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The system was designated as an integrated care system.",
        NotSatisfied = "The system was not designated as an integrated care system by April 2021.",
        NotApplicable = "April 2021 had not come, or no stage is recorded.",
        Undetermined = "Whether the system was designated as an integrated care system is not known.",
        Remedy = "Record the designation, or the reason why there was none.",
    })
{
    private static readonly LocalDate Target = new(2021, 4, 1);

    private protected override void Look(in CommissioningFacts facts, ref Review review)
    {
        var stages = facts.History.Stages;
        var (designated, open) = (false, !facts.Day.IsComplete(stages));
        foreach (var stage in stages.Items.AsSpan())
        {
            var runs = facts.Day.Runs(stage.From, stage.To);
            if (runs == true && stage.Kind is SystemStageKind.DesignatedIcs or SystemStageKind.StatutoryIcs)
            {
                designated = true;
                var met = review.Meets();
                if (stage.GroupCount is { } groups and not 1)
                {
                    met?.Remark($"The system had {groups} clinical commissioning groups; the plan spoke of typically one.");
                }
            }
            else
            {
                open |= runs is null || stage.Kind is null;
            }
        }

        if (designated)
        {
            return;
        }

        if (stages.Count == 0 && !facts.Day.IsComplete(stages))
        {
            review.Excuses(Reason.NoneRecorded);
        }
        else if (facts.AsAt < DayKey.Of(Target))
        {
            review.Excuses(Reason.NotYetDue);
        }
        else if (open)
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/stages", "the stages of the system, with their days (state complete: true when all are listed)");
        }
        else
        {
            review.Fails(Reason.Missing)?.Find("/stages", memberId: null, $"No designation runs on {BoardWords.Iso(facts.AsAt)}.");
        }
    }
}
