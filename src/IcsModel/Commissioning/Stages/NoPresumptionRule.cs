using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Stages;

/// <summary>STAGE-R5: no decision presumes that the Bill will pass.</summary>
internal sealed class NoPresumptionRule() : StageRule(
    new RuleDefinition
    {
        Id = new RuleId("STAGE-R5"),
        Title = "No decision presumes that the Bill will pass",
        Citation = new Citation(Instruments.DesignFramework2021, "no pre-emption"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Indicator,
        InForce = [EffectivePeriod.Between(FrameworkFrom, new LocalDate(2022, 4, 28))],
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Systems and CCGs",
        Asks = "Until Royal Assent systems may plan, and take no decision and enter no arrangement that presumes that the Bill will pass.",
        Decides = "Looks at each decision recorded from the day of the framework on. Whether one presumes the powers of a board must be stated.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No decision presumes the powers that the Bill was to give.",
        NotSatisfied = "A decision presumes the powers that the Bill was to give.",
        NotApplicable = "No decision of the system in that time is recorded.",
        Undetermined = "Whether a decision presumes the powers that the Bill was to give is not known.",
        Remedy = "Take the decision again once the power exists.",
    })
{
    private static readonly LocalDate FrameworkFrom = new(2021, 6, 16);

    private protected override void Look(in CommissioningFacts facts, ref Review review)
    {
        var stages = facts.History.Stages;
        var any = false;
        for (var i = 0; i < stages.Count; i++)
        {
            for (var j = 0; j < stages[i].Decisions.Count; j++)
            {
                var decision = stages[i].Decisions[j];
                if (decision.On < FrameworkFrom || (decision.On is not null && !facts.Day.HasHappened(decision.On)))
                {
                    continue;
                }

                any = true;
                Look(in facts, ref review, decision, i, j);
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in CommissioningFacts facts, ref Review review, StageDecision decision, int stage, int position)
    {
        switch (facts.Day.Spoken || decision.On is not null ? decision.PresumesTheBill : null)
        {
            case false:
                review.Meets();
                break;
            case true when decision.On is { } on:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer(stage, position), decision.Id, $"The decision of {BoardWords.Iso(on)} presumes the powers that the Bill was to give.");
                break;
            default:
                review.Opens()?.Missing(Pointer(stage, position), "the day of each decision, and whether it presumes the powers that the Bill was to give");
                break;
        }
    }

    private static string Pointer(int stage, int decision) => $"{Pointer(stage)}/decisions/{decision.ToString(CultureInfo.InvariantCulture)}";
}
