using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>A rule about the commissioning plan of each group for the financial year of the date.</summary>
internal abstract class PlanRule(RuleDefinition definition, OutcomeWords words) : CcgRule(definition, words)
{
    private protected const string Plans = "/plans";

    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var (year, any, complete) = (YearStarts.Of(facts.AsAt), false, facts.Day.IsComplete(entry.Group.Plans));
        for (var i = 0; i < entry.Group.Plans.Count; i++)
        {
            var plan = entry.Group.Plans[i];
            complete &= plan.Year is not null;
            if (plan.Year == year)
            {
                any = true;
                Look(in facts, ref review, in entry, plan, i);
            }
        }

        if (!any)
        {
            LookWithoutPlan(in facts, ref review, in entry, year, complete);
        }

        return true;
    }

    /// <summary>Looks at the plan of the year.</summary>
    private protected abstract void Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CommissioningPlan plan, int position);

    /// <summary>Says what it means that no plan is stated for the year.</summary>
    private protected virtual void LookWithoutPlan(in CommissioningFacts facts, ref Review review, in CcgEntry entry, int year, bool complete) =>
        review.Opens()?.Missing(entry.At(new(Plans)), "the plan for the financial year of the date");

    /// <summary>Whether the group existed before a financial year began, so that it could plan for it.</summary>
    private protected static bool ExistedBefore(in CcgEntry entry, int year) =>
        entry.Group.EstablishedOn is { } established && DayKey.Of(established) < YearStarts.DayKeyOf(year);
}

/// <summary>CCG-PLAN-001: a plan before each financial year, copied and published.</summary>
internal sealed class PlanBeforeYearRule() : PlanRule(
    CcgDefinitions.OfAct("CCG-PLAN-001", "A plan before each financial year, copied and published", "s. 14Z11") with
    {
        Asks = "Before each financial year the group prepares a plan, publishes it and gives copies to NHS England and to each relevant health and wellbeing board.",
        Decides = "Looks at the plan for the financial year of the date: whether it was published before 1 April, and to whom copies went.",
        Reading = new Law.Interpretation("What was asked of a group for the year in which it began is not known, so that such a year is left open. For giving copies the Act sets no day: copies still to be given are pending unless others have theirs."),
    },
    new OutcomeWords
    {
        Satisfied = "The plan of each group for the financial year was published before the year and copied.",
        NotSatisfied = "The plan of a group for the financial year is missing, late or was not copied to all.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Whether the plan of each group for the financial year was published before the year and copied is not known.",
        Pending = "Copies of a plan are still to be given.",
        Remedy = "Publish the plan, give the copies that are missing, and plan in time for the next year.",
    })
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CommissioningPlan plan, int position)
    {
        var inTime = WasInTime(in facts, plan);
        if (inTime == false && ExistedBefore(in entry, plan.Year!.Value))
        {
            Condemn(ref review, in entry, Reason.TooLong, new(Plans, position))?.Find(entry.At(new(Plans, position)), memberId: null, $"The plan of {entry.Call} for the year from {BoardWords.Iso(YearStarts.DayKeyOf(plan.Year!.Value))} was not published before that day.");
        }
        else if (inTime == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens()?.Missing(entry.At(new(Plans, position, "/publishedOn")), "whether and when the plan was published, and since when there is the group");
        }

        LookAtCopies(in facts, ref review, in entry, plan, position);
    }

    private protected override void LookWithoutPlan(in CommissioningFacts facts, ref Review review, in CcgEntry entry, int year, bool complete)
    {
        if (complete && ExistedBefore(in entry, year))
        {
            Condemn(ref review, in entry, Reason.Missing, new(Plans))?.Find(entry.At(new(Plans)), memberId: null, $"{BoardWords.Capital(entry.Call)} has no plan for the year from {BoardWords.Iso(YearStarts.DayKeyOf(year))}.");
        }
        else
        {
            base.LookWithoutPlan(in facts, ref review, in entry, year, complete);
        }
    }

    private static bool? WasInTime(in CommissioningFacts facts, CommissioningPlan plan) =>
        plan.PublishedOn is { } on ? DayKey.Of(on) < YearStarts.DayKeyOf(plan.Year!.Value) : facts.Day.Spoken && plan.IsPublished == false ? false : null;

    private static void LookAtCopies(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CommissioningPlan plan, int position)
    {
        if (facts.Day.Spoken && plan.CopiedToNhsEngland == true)
        {
            review.Meets();
        }
        else
        {
            Lacks(in facts, ref review, in entry, plan, new(Plans, position, "/copiedToNhsEngland"), facts.Day.Spoken && plan.CopiedToNhsEngland == false);
        }

        foreach (var board in plan.WellbeingBoards.Items.AsSpan())
        {
            var isCopied = BodyMatch.IsIn(board, plan.CopiedTo, facts.Day.IsComplete(plan.CopiedTo));
            if (isCopied == true && facts.Day.Spoken)
            {
                review.Meets();
            }
            else
            {
                Lacks(in facts, ref review, in entry, plan, new(Plans, position, "/copiedTo"), isCopied == false);
            }
        }

        if (!facts.Day.IsComplete(plan.WellbeingBoards))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new(Plans, position, "/wellbeingBoards")), "which health and wellbeing boards are relevant (state complete: true when all are listed)");
        }
    }

    private static void Lacks(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CommissioningPlan plan, Place place, bool isKnown)
    {
        if (isKnown && plan.CopiedTo.Count > 0)
        {
            Condemn(ref review, in entry, Reason.Missing, place, plan.PublishedOn is not null && facts.Day.HasHappened(plan.PublishedOn))
                ?.Find(entry.At(place), memberId: null, $"A copy of the plan of {entry.Call} is missing where others have theirs.").Remark("The Act sets no day for giving copies.");
        }
        else
        {
            review.Opens(isKnown ? Reason.PendingEvent : Reason.FactMissing)?.Missing(isKnown ? MissingKind.PendingEvent : MissingKind.Fact, entry.At(place), "whether copies were given to NHS England and to each relevant health and wellbeing board (state complete: true when all are listed)");
        }
    }
}

/// <summary>CCG-PLAN-002: health and wellbeing boards see the draft, and the plan carries their opinion and a summary of the consultation.</summary>
internal sealed class PlanOpinionRule() : PlanRule(
    CcgDefinitions.OfAct("CCG-PLAN-002", "The plan carries the opinion of health and wellbeing boards and a summary of consultation", "s. 14Z13") with
    {
        Asks = "The group gives each relevant health and wellbeing board a draft of the plan, asks whether it takes proper account of the joint health and wellbeing strategy, and publishes with the plan their final opinion and a summary of the consultation.",
        Decides = "Reads these of the plan for the financial year of the date, once it is published.",
    },
    new OutcomeWords
    {
        Satisfied = "The plan of each group carries the opinion of health and wellbeing boards and a summary of the consultation.",
        NotSatisfied = "A health and wellbeing board was not asked on a draft, or the plan lacks its opinion or the summary.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Whether health and wellbeing boards were asked, and the plan carries their opinion and the summary, is not known.",
        Remedy = "Ask the boards and publish the plan again with their opinion and the summary.",
    })
{
    private static readonly Question Draft = new(Reason.ProcedureNotFollowed, "whether each relevant board was given the draft, and when the plan was published", "did not give each health and wellbeing board the draft of its plan");
    private static readonly Question Asked = new(Reason.ProcedureNotFollowed, "whether each board was asked about the joint strategy", "did not ask each health and wellbeing board about the joint strategy");
    private static readonly Question Opinion = new(Reason.NotProvided, "whether the plan carries the final opinion of each board", "published a plan without the final opinion of each health and wellbeing board");
    private static readonly Question Summary = new(Reason.NotProvided, "whether the plan carries a summary of the consultation", "published a plan without a summary of the consultation");

    private protected override void Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, CommissioningPlan plan, int position)
    {
        var (speaks, isPublished) = (facts.Day.Spoken, facts.Day.HasHappened(plan.PublishedOn));
        Settle(ref review, in entry, Draft, speaks ? plan.DraftGivenToWellbeingBoards : null, new(Plans, position, "/draftGivenToWellbeingBoards"), isPublished);
        Settle(ref review, in entry, Asked, speaks ? plan.AskedAboutJointStrategy : null, new(Plans, position, "/askedAboutJointStrategy"), isPublished);
        Settle(ref review, in entry, Opinion, speaks ? plan.CarriesFinalOpinion : null, new(Plans, position, "/carriesFinalOpinion"), isPublished);
        Settle(ref review, in entry, Summary, speaks ? plan.CarriesConsultationSummary : null, new(Plans, position, "/carriesConsultationSummary"), isPublished);
    }
}
