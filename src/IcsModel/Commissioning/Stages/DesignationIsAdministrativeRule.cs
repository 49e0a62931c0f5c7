using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Stages;

/// <summary>STAGE-R1: designation as a system gives no body in law.</summary>
internal sealed class DesignationIsAdministrativeRule() : StageRule(
    new RuleDefinition
    {
        Id = new RuleId("STAGE-R1"),
        Title = "Designated system is no integrated care board or partnership",
        Citation = new Citation(Instruments.DerivedRules),
        Force = LegalForce.Structural,
        InForce = [EffectivePeriod.Between(new LocalDate(2018, 2, 1), new LocalDate(2022, 7, 1))],
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Model author",
        Asks = "Before 1 July 2022 no system has an integrated care board or a partnership under the Act of 2007, whatever its stage or the name of its partnerships.",
        Decides = "Looks at what the stages that run on the date are stated to be and to have. Only a statement that contradicts this is found; nothing stated is no contradiction.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No stage is stated to give a board or partnership in law before 1 July 2022.",
        NotSatisfied = "A stage is stated to give a board or partnership in law before 1 July 2022.",
        NotApplicable = "No stage is recorded on the date.",
        Undetermined = "Whether a stage stated to give a board or partnership in law ran on the date is not known.",
        Remedy = "State the system as designated, and its local partnerships as what they were.",
    })
{
    private protected override void Look(in CommissioningFacts facts, ref Review review)
    {
        var stages = facts.History.Stages;
        var any = false;
        for (var i = 0; i < stages.Count; i++)
        {
            var runs = facts.Day.Runs(stages[i].From, stages[i].To);
            if (runs == false)
            {
                continue;
            }

            any = true;
            if (!Contradicts(stages[i]))
            {
                review.Meets();
            }
            else if (runs == true && stages[i].From is not null)
            {
                review.Fails(Reason.IncompatibleRole)?.Find(Pointer(i), stages[i].Id, $"On {BoardWords.Iso(facts.AsAt)} a system could not have a board or partnership in law.");
            }
            else
            {
                review.Opens()?.Missing(Pointer(i) + "/from", "the first day of the stage");
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static bool Contradicts(SystemStage stage)
    {
        var contradicts = stage is { Kind: SystemStageKind.StatutoryIcs } or { ClaimsIntegratedCareBoard: true } or { ClaimsIntegratedCarePartnership: true };
        foreach (var partnership in stage.LocalPartnerships.Items.AsSpan())
        {
            contradicts |= partnership.IsIntegratedCarePartnership == true;
        }

        return contradicts;
    }
}
