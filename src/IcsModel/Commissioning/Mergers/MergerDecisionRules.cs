using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Mergers;

/// <summary>MERGER-003: NHS England grants when, and only when, it is satisfied of the matters listed.</summary>
internal sealed class MergerGrantTestRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-003"),
        Title = "Merger is granted when NHS England is satisfied of six matters",
        Citation = MergerDefinitions.Act("s. 14G(4)"),
        ReadWith = [MergerDefinitions.Act("s. 14C")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = MergerDefinitions.WhileGroupsMerge,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "NHS England grants an application to merge when it is satisfied of the six matters of section 14C and of anything else prescribed.",
        Decides = "Compares the decision with the matters of which NHS England recorded that it was or was not satisfied; it never works out whether it ought to have been.",
        Reading = new Interpretation("Being satisfied is NHS England's own judgement: the record of it is taken as it stands."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each decision on a merger agrees with the matters of which NHS England was satisfied.",
        NotSatisfied = "A decision on a merger does not agree with the matters of which NHS England was satisfied.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether NHS England was satisfied of every matter before it decided is not recorded.",
        Pending = "A merger is not shown to be decided.",
        Remedy = "Decide again on the matters that the Act lists, and record each.",
    })
{
    private static readonly GrantMatter[] Matters = Enum.GetValues<GrantMatter>();

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (Decided(in facts, ref review, in entry) is not { } decision)
        {
            return true;
        }

        var (unmet, open) = Count(decision);
        if (decision.Kind == MergerDecisionKind.Granted ? unmet == 0 && open == 0 : unmet > 0)
        {
            review.Meets();
        }
        else if (decision.Kind == MergerDecisionKind.Granted && unmet > 0)
        {
            Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(
                entry.Pointer + "/decision/notSatisfiedOf", entry.Merger.Id, $"NHS England granted {entry.Call} although it was not satisfied of every matter.");
        }
        else if (decision.Kind == MergerDecisionKind.Refused && open == 0 && decision.SatisfiedOf.Items.AsSpan().Contains(GrantMatter.Prescribed))
        {
            Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(
                entry.Pointer + "/decision", entry.Merger.Id, $"NHS England refused {entry.Call} although it was satisfied of every matter.");
        }
        else
        {
            review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, entry.Pointer + "/decision", "of which matters of section 14C NHS England was satisfied, and of which not");
        }

        return true;
    }

    /// <summary>How many matters NHS England was not satisfied of, and of how many of the six nothing is recorded.</summary>
    private static (int Unmet, int Open) Count(MergerDecision decision)
    {
        var (unmet, open) = (0, 0);
        foreach (var matter in Matters)
        {
            if (decision.NotSatisfiedOf.Items.AsSpan().Contains(matter))
            {
                unmet++;
            }
            else if (matter != GrantMatter.Prescribed && !decision.SatisfiedOf.Items.AsSpan().Contains(matter))
            {
                open++;
            }
        }

        return (unmet, open);
    }
}

/// <summary>MERGER-004: NHS England weighs the prescribed factors before it decides.</summary>
internal sealed class MergerFactorsRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-004"),
        Title = "NHS England weighs the prescribed factors",
        Citation = MergerDefinitions.Regulations("Sch. 1 para. 2"),
        ReadWith = [MergerDefinitions.Regulations("reg. 7(2)")],
        Force = LegalForce.Regulation,
        Kind = ProvisionKind.Duty,
        InForce = MergerDefinitions.WhileRegulationsStand,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "Before it decides, NHS England weighs the members' participation, the financial controls, where the patients live, council boundaries, and the views of others.",
        Decides = "Looks at whether each factor is recorded as considered; how much it weighs is not judged, and no number is a pass mark.",
        Reading = new Interpretation("Only factors (a) to (d) were read. The later ones are looked at and never found unmet."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The prescribed factors were considered before each merger was decided.",
        NotSatisfied = "A merger was decided without considering a prescribed factor.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether every prescribed factor was considered before a merger was decided is not recorded.",
        Pending = "A merger is not shown to be decided.",
        Doubted = "A factor whose wording is not verified was not considered before a merger was decided.",
        Remedy = "Consider the factor and record the evidence on it.",
    })
{
    private static readonly MergerFactor[] Factors = Enum.GetValues<MergerFactor>();

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (Decided(in facts, ref review, in entry) is null)
        {
            return true;
        }

        foreach (var factor in Factors)
        {
            switch (facts.Day.Spoken ? IsConsidered(entry.Merger.Factors, factor) : null)
            {
                case true:
                    review.Meets();
                    break;
                case false when factor == MergerFactor.ViewsOfOthers:
                    review.Doubts();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.NotConsidered)?.Find(entry.Pointer + "/factors", entry.Merger.Id, $"{Call(factor)} is recorded as not considered before {entry.Call} was decided.");
                    break;
                default:
                    review.Opens()?.Missing(entry.Pointer + "/factors", "whether each prescribed factor was considered");
                    break;
            }
        }

        return true;
    }

    /// <summary>Whether a factor was considered; one entry that says so outweighs another that denies it.</summary>
    private static bool? IsConsidered(FactList<MergerFactorEvidence> factors, MergerFactor sought)
    {
        bool? answer = null;
        foreach (var evidence in factors.Items.AsSpan())
        {
            answer = evidence.Factor == sought ? (answer | evidence.IsConsidered) ?? answer ?? evidence.IsConsidered : answer;
        }

        return answer;
    }

    private static string Call(MergerFactor factor) =>
        factor switch
        {
            MergerFactor.MemberParticipation => "The participation of the members",
            MergerFactor.FinancialControls => "Financial control",
            MergerFactor.PatientsInArea => "Where the patients live",
            _ => "The boundaries of councils",
        };
}

/// <summary>MERGER-005: the decision is given in writing with reasons, under a published procedure.</summary>
internal sealed class MergerReasonsRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-005"),
        Title = "Decision on a merger is in writing with reasons",
        Citation = MergerDefinitions.Regulations("reg. 10"),
        Force = LegalForce.Regulation,
        Kind = ProvisionKind.Duty,
        InForce = MergerDefinitions.WhileRegulationsStand,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "NHS England publishes a procedure that lets an application be clarified and changed, and gives its decision in writing with reasons.",
        Decides = "Looks at how the decision was given and whether a procedure was published. The regulation was read in secondary sources only.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each decision on a merger was given in writing with reasons, under a published procedure.",
        NotSatisfied = "A decision on a merger was not given in writing with reasons under a published procedure.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether each decision on a merger was given in writing with reasons, under a published procedure, is not known.",
        Pending = "A merger is not shown to be decided.",
        Remedy = "Give the decision in writing, with reasons.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (Decided(in facts, ref review, in entry) is { } decision)
        {
            Look(ref review, in entry, decision.IsWritten, "/decision/written", "was not given in writing");
            Look(ref review, in entry, decision.GivesReasons, "/decision/givesReasons", "gives no reasons");
            Look(ref review, in entry, facts.Day.Spoken ? entry.Merger.IsProcedurePublished : null, "/procedurePublished", "rests on no published procedure");
        }

        return true;
    }

    private static void Look(ref Review review, in MergerEntry entry, bool? fact, string property, string finding)
    {
        switch (fact)
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(entry.Pointer + property, entry.Merger.Id, $"The decision on {entry.Call} {finding}.");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + property, "how the decision was given, and under which procedure");
                break;
        }
    }
}
