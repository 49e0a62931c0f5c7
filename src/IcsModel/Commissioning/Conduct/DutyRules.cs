using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>CCG-DUTY-001 to -006: general duties of which only evidence can be looked at.</summary>
internal sealed class GeneralDutyRule(RuleDefinition definition, CcgDuty duty, string words) : CcgRule(
    definition with
    {
        Asks = $"The group {words}.",
        Decides = "Looks for something recorded towards the duty by the date. Without any the rule stays open: how well the duty was done is for a person to judge.",
        Outcomes = Boards.BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = $"Something is recorded that each group did towards this duty: it {words}.",
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "Nothing is recorded that a group did towards this duty.",
    })
{
    internal static GeneralDutyRule[] All { get; } =
    [
        new(
            CcgDefinitions.OfAct("CCG-DUTY-001", "Promotes the NHS Constitution", "s. 14P") with { Kind = ProvisionKind.DutyWithAView },
            CcgDuty.NhsConstitution,
            "promotes the NHS Constitution and awareness of it"),
        new(
            CcgDefinitions.OfAct("CCG-DUTY-002", "Acts effectively, efficiently and economically", "s. 14Q"),
            CcgDuty.Effectiveness,
            "acts effectively, efficiently and economically"),
        new(
            CcgDefinitions.OfAct("CCG-DUTY-003", "Improves quality and outcomes", "s. 14R") with { Kind = ProvisionKind.DutyWithAView },
            CcgDuty.Improvement,
            "works for continuous improvement of the quality of services and of outcomes"),
        new(
            CcgDefinitions.OfAct("CCG-DUTY-004", "Has regard to inequalities", "s. 14T") with { Kind = ProvisionKind.DutyWithAView },
            CcgDuty.Inequalities,
            "has regard to the need to reduce inequalities of access and outcomes"),
        new(
            CcgDefinitions.OfAct("CCG-DUTY-005", "Involves patients and enables choice", "s. 14U") with { Kind = ProvisionKind.DutyWithAView, ReadWith = [CcgDefinitions.Act("s. 14V")] },
            CcgDuty.PatientsAndChoice,
            "promotes the involvement of patients and carers in their care and enables choice"),
        new(
            CcgDefinitions.OfAct("CCG-DUTY-006", "Integrates services", "s. 14Z1") with { Kind = ProvisionKind.DutyWithAView },
            CcgDuty.Integration,
            "integrates services where that improves quality or reduces inequalities"),
    ];

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        foreach (var evidence in entry.Group.DutyEvidence.Items.AsSpan())
        {
            if (evidence.Duty == duty && facts.Day.Runs(evidence.On, to: null) == true)
            {
                review.Meets();
                return true;
            }
        }

        review.Opens(Reason.Judgement)?.Missing(entry.At(new("/dutyEvidence")), $"something recorded that the group did towards its duty, which {words}");
        return true;
    }
}

/// <summary>CCG-DUTY-007: the public is involved in planning, in proposals and in decisions with an effect on services.</summary>
internal sealed class PublicInvolvementRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-DUTY-007", "The public is involved in planning, proposals and decisions", "s. 14Z2") with
    {
        Asks = "People who use the services, or may use them, are involved in planning, in proposals for change and in decisions, where a proposal or a decision would affect how services reach them or which are available.",
        Decides = "Looks at each activity recorded by the date. A proposal or decision without such an effect is left out.",
    },
    new OutcomeWords
    {
        Satisfied = "The public was involved in each activity recorded.",
        NotSatisfied = "The public was not involved in something that called for it.",
        NotApplicable = "No activity that calls for involvement of the public is recorded by the date.",
        Undetermined = "Whether the public was involved in each activity recorded is not known.",
        Remedy = "Involve the people concerned and consider the matter again.",
    })
{
    private static readonly Question Involved = new(Reason.ProcedureNotFollowed, "the day and kind of an activity, whether it would affect services, and whether the public was involved", "did not involve the public in something that called for it");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Group.Activities.Count; i++)
        {
            var activity = entry.Group.Activities[i];
            var calls = CallsForInvolvement(activity);
            if (calls == false || facts.Day.Runs(activity.On, to: null) == false)
            {
                continue;
            }

            any = true;
            Settle(ref review, in entry, Involved, activity.PublicInvolved, new("/activities", i), activity.On is not null && calls == true);
        }

        return any;
    }

    private static bool? CallsForInvolvement(CcgActivity activity) => activity.Kind == CcgActivityKind.Planning ? true : activity.AffectsServices & (activity.Kind is null ? null : true);
}
