using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>CCG-INT-001: NHS England steps in only over failure or significant risk of it, and consults before dissolving a group.</summary>
internal sealed class InterventionRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-INT-001", "NHS England directs only failing groups, and consults before dissolving one", "s. 14Z21") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14Z22")],
        Kind = ProvisionKind.Power,
        Bearer = "NHS England; clinical commissioning group",
        Asks = "NHS England may direct a group, stop its functions, replace its accountable officer, vary its constitution or dissolve it when satisfied that it fails, has failed or is at significant risk of failing; it consults another group before handing it functions, and before a dissolution consults with reasons and publishes a report.",
        Decides = "Looks at the ground of each intervention and, for the two that call for it, at the consultation. Special measures are a label of policy and are left out.",
    },
    new OutcomeWords
    {
        Satisfied = "Each intervention recorded has its ground, and the consultation that it calls for.",
        NotSatisfied = "An intervention lacks its ground or the consultation that it calls for.",
        NotApplicable = "No intervention under the Act is recorded by the date.",
        Undetermined = "Whether each intervention has its ground, and the consultation that it calls for, is not known.",
        Remedy = "Withdraw the intervention, or take it again on its ground and after consulting.",
    })
{
    private const string Interventions = "/interventions";
    private static readonly Question Ground = new(Reason.InvalidRoute, "of what failure, or risk of it, NHS England was satisfied, and on which day it stepped in", "was directed although no failure and no significant risk was found");
    private static readonly Question Handover = new(Reason.ProcedureNotFollowed, "whether the other group was consulted before functions were handed to it", "had functions handed to another group that was not consulted");
    private static readonly Question Consultation = new(Reason.ProcedureNotFollowed, "whether the group, the councils concerned and others were consulted with reasons before the dissolution", "was dissolved without consultation");
    private static readonly Question Report = new(Reason.ProcedureNotFollowed, "whether a report answering the consultation was published before the dissolution", "was dissolved without a published report");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Group.Interventions.Count; i++)
        {
            var intervention = entry.Group.Interventions[i];
            if (facts.Day.Runs(intervention.On, to: null) == false)
            {
                continue;
            }

            any = true;
            if (intervention.Kind == CcgInterventionKind.SpecialMeasures)
            {
                review.Excuses(Reason.NotEngaged)?.Remark("Special measures are a label of policy, no direction under the Act.");
            }
            else
            {
                Look(ref review, in entry, intervention, i);
            }
        }

        return any;
    }

    private static void Look(ref Review review, in CcgEntry entry, CcgIntervention intervention, int position)
    {
        var isDated = intervention is { On: not null, Kind: not null };
        Settle(ref review, in entry, Ground, intervention.Ground is { } ground ? ground != CcgFailure.None : null, new(Interventions, position, "/ground"), isDated);
        switch (intervention.Kind)
        {
            case CcgInterventionKind.FunctionsHandedOver:
                Settle(ref review, in entry, Handover, intervention.OtherGroupConsulted, new(Interventions, position, "/otherGroupConsulted"), isDated);
                break;
            case CcgInterventionKind.Dissolution:
                Settle(ref review, in entry, Consultation, intervention.Consulted, new(Interventions, position, "/consulted"), isDated);
                Settle(ref review, in entry, Report, intervention.ReportPublished, new(Interventions, position, "/reportPublished"), isDated);
                break;
            case null:
                review.Opens()?.Missing(entry.At(new(Interventions, position, "/kind")), "what NHS England did");
                break;
            default:
                break;
        }
    }
}
