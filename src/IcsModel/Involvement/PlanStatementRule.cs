using System.Globalization;
using IcsModel.Purposes;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-008 to -010: what the published plans and reports of the board say, or rest on.</summary>
internal sealed class PlanStatementRule(
    RuleDefinition definition, PlanKind kind, Func<PlanDocument, bool?> read, string property, string asks, OutcomeWords words) : SystemRule(definition)
{
    /// <summary>INV-008: the joint forward plan explains how general duties will be discharged.</summary>
    internal static PlanStatementRule PlanExplains { get; } = new(
        InvolvementDefinitions.BoardDuty("INV-008", "Joint forward plan explains how general duties will be discharged", "s. 14Z52(2)(b)(i)") with
        {
            Bearer = "ICB and partner trusts",
            Asks = "The joint forward plan explains how the board proposes to discharge its general duties, public involvement among them.",
            Decides = "Reads, for each plan published by the date, whether it explains this.",
        },
        PlanKind.JointForwardPlan,
        plan => plan.ExplainsDuties,
        "explainsDuties",
        "whether the joint forward plan explains how general duties will be discharged",
        new OutcomeWords
        {
            Satisfied = "The joint forward plan explains how general duties, public involvement among them, will be discharged.",
            NotSatisfied = "A joint forward plan does not explain how general duties, public involvement among them, will be discharged.",
            NotApplicable = "No published joint forward plan is recorded.",
            Undetermined = "Whether the joint forward plan explains how general duties will be discharged is not known.",
            Remedy = "Revise the plan so that it explains how each general duty will be discharged.",
        });

    /// <summary>INV-009: the people of the area were consulted on the joint forward plan.</summary>
    internal static PlanStatementRule PlanConsulted { get; } = new(
        InvolvementDefinitions.BoardDuty("INV-009", "People are consulted on the joint forward plan", "s. 14Z54(2)") with
        {
            Bearer = "ICB and partner trusts",
            Asks = "The people for whom the board has core responsibility are consulted while the plan is prepared.",
            Decides = "Reads, for each plan published by the date, whether they were consulted on it.",
        },
        PlanKind.JointForwardPlan,
        plan => plan.PopulationConsulted,
        "populationConsulted",
        "whether the people for whom the board has core responsibility were consulted on the joint forward plan",
        new OutcomeWords
        {
            Satisfied = "The people for whom the board has core responsibility were consulted on the joint forward plan.",
            NotSatisfied = "A joint forward plan was published without consulting the people for whom the board has core responsibility.",
            NotApplicable = "No published joint forward plan is recorded.",
            Undetermined = "Whether the people for whom the board has core responsibility were consulted on the joint forward plan is not known.",
            Remedy = "Consult the people for whom the board has core responsibility and revise the plan in the light of what they say.",
        });

    /// <summary>INV-010: the annual report explains how general duties were discharged.</summary>
    internal static PlanStatementRule ReportExplains { get; } = new(
        InvolvementDefinitions.BoardDuty("INV-010", "Annual report explains how general duties were discharged", "s. 14Z58(2)(a)") with
        {
            Asks = "The annual report explains how the board discharged its general duties, public involvement among them.",
            Decides = "Reads, for each report published by the date, whether it explains this.",
        },
        PlanKind.AnnualReport,
        plan => plan.ExplainsDuties,
        "explainsDuties",
        "whether the annual report explains how general duties were discharged",
        new OutcomeWords
        {
            Satisfied = "The annual report explains how general duties, public involvement among them, were discharged.",
            NotSatisfied = "An annual report does not explain how general duties, public involvement among them, were discharged.",
            NotApplicable = "No published annual report is recorded.",
            Undetermined = "Whether the annual report explains how general duties were discharged is not known.",
            Remedy = "Add the explanation to the report.",
        });

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var any = false;
        for (var i = 0; i < facts.System.Plans.Count; i++)
        {
            var plan = facts.System.Plans[i];
            if ((plan.Kind is null || plan.Kind == kind) && PurposeDocuments.IsPublished(in facts, plan) is not false)
            {
                Look(in facts, ref review, plan, i);
                any = true;
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private void Look(in SystemFacts facts, ref Review review, PlanDocument plan, int position)
    {
        var says = read(plan);
        if (plan.Kind is null)
        {
            review.Opens()?.Missing(Pointer(position) + "/kind", "what kind of plan or report it is");
        }
        else if (PurposeDocuments.IsPublished(in facts, plan) is null || (says == false && plan.PublishedOn is null))
        {
            review.Opens()?.Missing(Pointer(position) + "/publishedOn", "the day the document was published");
        }
        else if (says == false)
        {
            review.Fails(Reason.NotProvided)?.Find($"{Pointer(position)}/{property}", plan.Id, words.NotSatisfied);
        }
        else if (says == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens()?.Missing($"{Pointer(position)}/{property}", asks);
        }
    }

    private static string Pointer(int position) => "/plans/" + position.ToString(CultureInfo.InvariantCulture);

    private protected override string Message(in SystemFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => words.Remedy;
}
