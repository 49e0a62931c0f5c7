using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Mergers;

/// <summary>MERGER-001: two or more clinical commissioning groups apply together to be dissolved and replaced by one new group.</summary>
internal sealed class JointApplicationRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-001"),
        Title = "Two or more groups apply together for one new group",
        Citation = MergerDefinitions.Act("s. 14G(1)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Power,
        InForce = MergerDefinitions.WhileGroupsMerge,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group",
        Asks = "Only clinical commissioning groups apply to merge; there are two at least, and they ask for one new group.",
        Decides = "Counts the applicants that differ, looks at what kind of body each is, and at how many new groups the application asks for.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each application was made by two or more clinical commissioning groups for one new group.",
        NotSatisfied = "An application to merge was not made by two or more clinical commissioning groups for one new group.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether each application was made by two or more clinical commissioning groups for one new group is not known.",
        Remedy = "Apply anew, as two or more clinical commissioning groups and for one new group.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var applicants = entry.Merger.Applicants;
        var groups = 0;
        for (var i = 0; i < applicants.Count; i++)
        {
            switch (applicants[i].Body?.Kind)
            {
                case BodyKind.ClinicalCommissioningGroup:
                    groups += IsRepeated(applicants, i) ? 0 : 1;
                    break;
                case null:
                    review.Opens()?.Missing(entry.At("applicants", i) + "/body/kind", "what kind of body each applicant is");
                    break;
                default:
                    Condemn(ref review, in entry, Reason.IncompatibleRole)?.Find(
                        entry.At("applicants", i), entry.Merger.Id, $"{BoardWords.Capital(BoardWords.Call(applicants[i].Body!))} is no clinical commissioning group and could not merge with one.");
                    break;
            }
        }

        LookAtNumber(in facts, ref review, in entry, groups);
        LookAtResult(in facts, ref review, in entry);
        return true;
    }

    private static void LookAtNumber(in CommissioningFacts facts, ref Review review, in MergerEntry entry, int groups)
    {
        if (groups >= 2)
        {
            review.Meets();
        }
        else if (facts.Day.IsComplete(entry.Merger.Applicants) && AllKindsKnown(entry.Merger.Applicants))
        {
            Condemn(ref review, in entry, Reason.TooFew)?.Find(entry.Pointer + "/applicants", entry.Merger.Id, $"Fewer than two clinical commissioning groups applied for {entry.Call}.");
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.Pointer + "/applicants", "which groups applied (state complete: true when all are listed)");
        }
    }

    private static void LookAtResult(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        switch (facts.Day.Spoken ? entry.Merger.AsksForOneGroup : null)
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(entry.Pointer + "/asksForOneGroup", entry.Merger.Id, $"The application for {entry.Call} does not ask for one new group.");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/asksForOneGroup", "whether the application asks for one new group");
                break;
        }
    }

    private static bool AllKindsKnown(FactList<MergerApplicant> applicants)
    {
        foreach (var applicant in applicants.Items.AsSpan())
        {
            if (applicant.Body?.Kind is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an applicant is one listed before; those that cannot be told apart count as different.</summary>
    private static bool IsRepeated(FactList<MergerApplicant> applicants, int position)
    {
        for (var i = 0; i < position; i++)
        {
            if (BodyMatch.AreSame(applicants[i].Body, applicants[position].Body) == true)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>MERGER-002: the application carries the constitution, the accountable officer's name and what NHS England specifies.</summary>
internal sealed class MergerPapersRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-002"),
        Title = "Application carries constitution, accountable officer and specified information",
        Citation = MergerDefinitions.Act("s. 14G(2)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = MergerDefinitions.WhileGroupsMerge,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group",
        Asks = "The application carries the constitution proposed, the name of the accountable officer proposed, and whatever else NHS England has published as required.",
        Decides = "Looks for each of the three among the papers; only a list stated to be complete shows that one was missing.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each application to merge carried everything it had to.",
        NotSatisfied = "An application to merge lacked something it had to carry.",
        NotApplicable = "No application to merge is recorded.",
        Undetermined = "Whether each application to merge carried everything it had to is not known.",
        Remedy = "Supply what is missing, with the agreement of NHS England where the application is already made.",
    })
{
    private static readonly MergerPaper[] Needed = Enum.GetValues<MergerPaper>();

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var papers = entry.Merger.Papers;
        foreach (var needed in Needed)
        {
            if (papers.Items.AsSpan().Contains(needed))
            {
                review.Meets();
            }
            else if (facts.Day.IsComplete(papers))
            {
                Condemn(ref review, in entry, Reason.Missing)?.Find(entry.Pointer + "/papers", entry.Merger.Id, $"The application for {entry.Call} did not carry {Call(needed)}.");
            }
            else
            {
                review.Opens(Reason.ListNotComplete)?.Missing(entry.Pointer + "/papers", "what the application carried (state complete: true when everything is listed)");
            }
        }

        return true;
    }

    private static string Call(MergerPaper paper) =>
        paper switch
        {
            MergerPaper.Constitution => "the constitution proposed",
            MergerPaper.AccountableOfficer => "the name of the accountable officer proposed",
            _ => "the information that NHS England had specified",
        };
}

/// <summary>MERGER-006: the application and the proposed constitution change before the decision only with NHS England's agreement.</summary>
internal sealed class MergerAmendmentRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-006"),
        Title = "Application changes before the decision only with NHS England's agreement",
        Citation = MergerDefinitions.Act("s. 14G(3)"),
        Force = LegalForce.Statute,
        InForce = MergerDefinitions.WhileGroupsMerge,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group; NHS England",
        Asks = "Until the decision the groups change the application or the proposed constitution only with the agreement of NHS England.",
        Decides = "Looks at whether NHS England agreed to each change recorded.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "NHS England agreed to each change of an application to merge.",
        NotSatisfied = "An application to merge was changed without the agreement of NHS England.",
        NotApplicable = "No change of an application to merge is recorded.",
        Undetermined = "Whether NHS England agreed to each change of an application to merge is not known.",
        Remedy = "Ask NHS England to agree to the change, or take it back.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Merger.Amendments.Count; i++)
        {
            var change = entry.Merger.Amendments[i];
            if (change.On is not null && !facts.Day.HasHappened(change.On))
            {
                continue;
            }

            any = true;
            switch (facts.Day.Spoken || change.On is not null ? change.IsAgreed : null)
            {
                case true:
                    review.Meets();
                    break;
                case false when change.On is not null:
                    Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(
                        entry.At("amendments", i), change.Id, $"The application for {entry.Call} was changed on {BoardWords.Iso(change.On.Value)} without the agreement of NHS England.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("amendments", i), "when the application was changed and whether NHS England agreed");
                    break;
            }
        }

        return any;
    }
}
