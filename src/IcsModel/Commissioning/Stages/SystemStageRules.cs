using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Stages;

/// <summary>A rule about the stages of a system.</summary>
internal abstract class StageRule(RuleDefinition definition, OutcomeWords words) : CommissioningRule(definition)
{
    private protected override string Message(in CommissioningFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => words.Remedy;

    private protected static string Pointer(int stage) => "/stages/" + stage.ToString(CultureInfo.InvariantCulture);
}

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
