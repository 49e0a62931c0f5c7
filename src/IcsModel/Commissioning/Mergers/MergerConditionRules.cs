using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Mergers;

/// <summary>MERGER-C1, -C2 and -C4: the conditions of Kent and Medway's approval in principle that a day settles.</summary>
internal static class MergerConditionRules
{
    internal static MergerRule Constitution { get; } = new MergerConditionRule(
        Definition("MERGER-C1", "New group's constitution is approved before the merger", "condition 1") with
        {
            ReadWith = [MergerDefinitions.Act("s. 14G(2)(a)"), MergerDefinitions.Act("s. 14C(2)(a)")],
            Asks = "NHS England approves the constitution of the new group before the merger takes effect.",
        },
        Words("approval of the new group's constitution"),
        MergerConditionKind.ConstitutionApproval);

    internal static MergerRule GoverningBody { get; } = new MergerConditionRule(
        Definition("MERGER-C2", "Every statutory role of the governing body is filled at the merger", "condition 2") with
        {
            ReadWith = [MergerDefinitions.Act("s. 14C(2)(f)"), MergerDefinitions.Regulations("reg. 11")],
            InForce = [EffectivePeriod.Between(new LocalDate(2019, 10, 21), new LocalDate(2020, 4, 2))],
            Asks = "On the day of the merger every statutory role of the new governing body is filled, and five independent members sit on it.",
            Decides = "Looks at whether and when the condition is recorded as met; the roles themselves are asked about by the rules on governing bodies, of the new group.",
        },
        Words("filling of the statutory roles"),
        MergerConditionKind.GoverningBodyAppointments);

    internal static MergerRule Review { get; } = new MergerConditionRule(
        Definition("MERGER-C4", "Review of the east Kent directions is held in December 2019", "condition 4") with
        {
            ReadWith = [MergerDefinitions.Act("s. 14Z21")],
            Bearer = "NHS England and NHS Improvement",
            Asks = "A review is held in December 2019 of whether the directions on the four east Kent groups can be lifted.",
            Reading = new Interpretation("The condition is that the review happens, not that directions are lifted."),
        },
        Words("review of the directions"),
        MergerConditionKind.DirectionsReview);

    internal static RuleDefinition Definition(string id, string title, string condition) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = MergerDefinitions.Approval(condition),
        Force = LegalForce.Policy,
        InForce = MergerDefinitions.KentAndMedwayConditions,
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Kent and Medway clinical commissioning groups",
        Asks = title + ".",
        Decides = "Looks at whether the condition is recorded as met, and whether on a day on which it could be. One not met is missed on the last such day.",
        Reading = new Interpretation("The condition was set by the regulator and is no requirement of the Act; to which provision it belongs is our reading."),
        Outcomes = BoardDefinitions.EveryOutcome,
    };

    internal static OutcomeWords Words(string what) => new()
    {
        Satisfied = $"The condition was met: the {what}.",
        NotSatisfied = $"The condition was not met in time: the {what}.",
        NotApplicable = $"No merger with such a condition is recorded: the {what}.",
        Undetermined = $"Whether the condition was met is not known: the {what}.",
        Pending = $"The condition is not met yet: the {what}.",
        Remedy = "Meet the condition, or agree another day with the regulator.",
    };
}

/// <summary>MERGER-C3: the year's financial recovery plan is delivered, with clear plans for going on improving.</summary>
internal sealed class FinancialRecoveryRule() : MergerConditionRule(
    MergerConditionRules.Definition("MERGER-C3", "Financial recovery plan is delivered, with plans for going on improving", "condition 3") with
    {
        ReadWith = [MergerDefinitions.Act("s. 14C(2)(e)"), MergerDefinitions.Regulations("Sch. 1 para. 2(b)"), MergerDefinitions.Act("ss. 223H, 223I")],
        Asks = "The financial recovery plan of the year is delivered, and there are clear plans for going on improving.",
        Decides = "Whether plans are clear is a judgement: the rule looks for a sign-off by a named person or body on a stated day, beside the record that the condition was met.",
    },
    MergerConditionRules.Words("delivery of the financial recovery plan"),
    MergerConditionKind.FinancialRecovery)
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        base.Look(in facts, ref review, in entry, position);
        if (review.Decision.Outcome == Outcome.Satisfied && !(entry.Merger.Conditions[position].SignedOff is { By: not null } signed && facts.Day.HasHappened(signed.On)))
        {
            review.Opens(Reason.AttestationMissing)?.Missing(MissingKind.Attestation, entry.At("conditions", position) + "/signedOff", "who signed off that the plans are clear, and when");
        }
    }
}

/// <summary>MERGER-C5: the regulator sits on the recruitment panels for key posts, the accountable officer's among them.</summary>
internal sealed class RegulatorOnPanelsRule() : MergerConditionRule(
    MergerConditionRules.Definition("MERGER-C5", "Regulator sits on recruitment panels for key posts", "condition 5") with
    {
        ReadWith = [MergerDefinitions.Act("s. 14C(2)(d)"), MergerDefinitions.Act("Sch. 1A para. 12")],
        Asks = "NHS England and NHS Improvement sit on the panels that recruit to key posts of the new group, the accountable officer's among them.",
        Decides = "Looks at each panel recorded with the condition. Which posts count as key is not published: a post must be stated to be one.",
    },
    MergerConditionRules.Words("regulator's place on the panels"),
    MergerConditionKind.RegulatorOnPanels)
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int position)
    {
        var panels = entry.Merger.Conditions[position].Panels;
        var hasOfficer = false;
        for (var i = 0; i < panels.Count; i++)
        {
            hasOfficer |= panels[i].IsForAccountableOfficer == true;
            switch (facts.Day.Spoken ? (panels[i].IsForAccountableOfficer | panels[i].IsForKeyPost, panels[i].HasRegulator) : default)
            {
                case (false, _):
                    break;
                case (true, true):
                    review.Meets();
                    break;
                case (true, false):
                    Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(
                        entry.At("conditions", position), entry.Merger.Conditions[position].Id, $"The regulator did not sit on the panel for {panels[i].Post ?? "a key post"}.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("conditions", position) + "/panels", "which posts are key, and whether the regulator sat on each panel");
                    break;
            }
        }

        if (!hasOfficer || !facts.Day.IsComplete(panels))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At("conditions", position) + "/panels", "the panel for the accountable officer and for every key post (state complete: true when all are listed)");
        }
    }
}
