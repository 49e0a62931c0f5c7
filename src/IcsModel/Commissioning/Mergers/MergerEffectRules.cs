using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Mergers;

/// <summary>MERGER-007: the old groups end and the new one begins at the same instant.</summary>
internal sealed class SameInstantRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-007"),
        Title = "Old groups end and the new one begins at the same instant",
        Citation = MergerDefinitions.Act("s. 14D(1)"),
        ReadWith = [MergerDefinitions.Act("s. 14G(4)")],
        Force = LegalForce.Statute,
        InForce = MergerDefinitions.WhileGroupsMerge,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "When a merger takes effect the old groups are dissolved and the new one exists, with no day between and none shared.",
        Decides = "Compares the first day of the new group with the first day on which each old group no longer existed.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The old groups ended and the new one began on the same day.",
        NotSatisfied = "An old group did not end on the day the new one began.",
        NotApplicable = "No merger is recorded that has taken effect.",
        Undetermined = "Whether the old groups ended on the day the new one began is not known.",
        Remedy = "Let the first day without the old groups be the first day of the new one.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        var merger = entry.Merger;
        if (!HasTakenEffect(in facts, merger))
        {
            if (merger.EstablishedOn is not null || merger.Decision is not { Kind: MergerDecisionKind.Granted } granted || !facts.Day.HasHappened(granted.On))
            {
                return false;
            }

            review.Opens()?.Missing(entry.Pointer + "/establishedOn", "the first day of the new group");
            return true;
        }

        for (var i = 0; i < merger.Applicants.Count; i++)
        {
            if (merger.Applicants[i].DissolvedOn is not { } end || merger.EstablishedOn is not { } begin)
            {
                review.Opens()?.Missing(entry.At("applicants", i) + "/dissolvedOn", "the first day without each old group, and the first day of the new one");
            }
            else if (begin == end)
            {
                review.Meets();
            }
            else
            {
                Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find(
                    entry.At("applicants", i) + "/dissolvedOn", entry.Merger.Id, $"{Call(merger.Applicants[i])} ended with {BoardWords.Iso(end)} as its first day gone, and the new group began on {BoardWords.Iso(begin)}.");
            }
        }

        if (!facts.Day.IsComplete(merger.Applicants))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.Pointer + "/applicants", "which groups merged (state complete: true when all are listed)");
        }

        return true;
    }

    private static bool HasTakenEffect(in CommissioningFacts facts, CcgMerger merger)
    {
        if (facts.Day.HasHappened(merger.EstablishedOn))
        {
            return true;
        }

        foreach (var applicant in merger.Applicants.Items.AsSpan())
        {
            if (facts.Day.HasHappened(applicant.DissolvedOn))
            {
                return true;
            }
        }

        return false;
    }

    private static string Call(MergerApplicant applicant) => applicant.Body is { } body ? BoardWords.Capital(BoardWords.Call(body)) : "An old group";
}

/// <summary>MERGER-008: property and staff move by separate schemes.</summary>
internal sealed class SeparateSchemesRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-008"),
        Title = "Property and staff move by separate schemes",
        Citation = MergerDefinitions.Act("s. 14I"),
        ReadWith = [MergerDefinitions.Act("Sch. 1A Pt 3")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Power,
        InForce = MergerDefinitions.WhileGroupsMerge,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "Where NHS England makes transfer schemes, contracts of employment move by a staff scheme alone, and everything else by a property scheme.",
        Decides = "Looks at what each scheme recorded moves. Part 3 of Schedule 1A was not read.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each transfer scheme moves property or staff and not both.",
        NotSatisfied = "A transfer scheme moves what its kind does not allow.",
        NotApplicable = "No transfer scheme of a merger is recorded.",
        Undetermined = "Whether each transfer scheme moves property or staff and not both is not known.",
        Remedy = "Make one scheme for property and another for staff.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        for (var i = 0; i < entry.Merger.TransferSchemes.Count; i++)
        {
            var scheme = entry.Merger.TransferSchemes[i];
            switch (facts.Day.Spoken ? KeepsToItsKind(scheme) : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.InvalidRoute)?.Find(entry.At("transferSchemes", i), scheme.Id, $"A scheme of {entry.Call} moves what its kind does not allow.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("transferSchemes", i), "which kind each transfer scheme is and what it moves");
                    break;
            }
        }

        return entry.Merger.TransferSchemes.Count > 0;
    }

    private static bool? KeepsToItsKind(CcgTransferScheme scheme) =>
        scheme switch
        {
            { MovesProperty: true, MovesEmployment: true } => false,
            { Kind: CcgTransferKind.Property, MovesEmployment: { } staff } => !staff,
            { Kind: CcgTransferKind.Staff, MovesProperty: { } property } => !property,
            _ => null,
        };
}

/// <summary>MERGER-010: the new group publishes its constitution.</summary>
internal sealed class MergedConstitutionPublishedRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-010"),
        Title = "Merged group publishes its constitution",
        Citation = MergerDefinitions.Act("s. 14J"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = MergerDefinitions.WhileGroupsMerge,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Clinical commissioning group",
        Asks = "The group that replaces the others publishes its constitution.",
        Decides = "Looks at whether the constitution was published once the new group existed; section 14K, on guidance, only gives a power.",
        Reading = new Interpretation("The Act sets no day. A constitution published on a later day is awaited until then; one stated not to be published, once the group exists, is not."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The constitution of each merged group was published.",
        NotSatisfied = "The constitution of a merged group is not published.",
        NotApplicable = "No merger is recorded that has taken effect.",
        Undetermined = "Whether the constitution of each merged group was published is not known.",
        Pending = "The constitution of a merged group was published on a later day only; the Act sets none.",
        Remedy = "Publish the constitution.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (!facts.Day.HasHappened(entry.Merger.EstablishedOn))
        {
            return false;
        }

        if (facts.Day.HasHappened(entry.Merger.ConstitutionPublishedOn))
        {
            review.Meets();
        }
        else if (entry.Merger.ConstitutionPublishedOn is { } later)
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.Pointer + "/constitutionPublishedOn", $"the publication of the constitution on {BoardWords.Iso(later)}");
        }
        else
        {
            switch (facts.Day.Spoken ? entry.Merger.IsConstitutionPublished : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.Missing)?.Find(entry.Pointer + "/constitutionPublished", entry.Merger.Id, $"The constitution of the group from {entry.Call} is not published.").Remark("The Act sets no day for publication.");
                    break;
                default:
                    review.Opens()?.Missing(entry.Pointer + "/constitutionPublishedOn", "the day the constitution of the new group was published");
                    break;
            }
        }

        return true;
    }
}

/// <summary>MERGER-014: an approval in principle establishes nothing; the grant under section 14C does.</summary>
internal sealed class GrantEstablishesRule() : MergerRule(
    new RuleDefinition
    {
        Id = new RuleId("MERGER-014"),
        Title = "Only the grant, not an approval in principle, makes the new group",
        Citation = new Citation(Instruments.DerivedRules, "ss. 14C, 14D(1), 14G"),
        ReadWith = [MergerDefinitions.Act("s. 14G"), MergerDefinitions.Act("s. 14C"), MergerDefinitions.Act("s. 14D(1)"), MergerDefinitions.Regulations("reg. 8")],
        Force = LegalForce.Structural,
        Kind = ProvisionKind.Definition,
        InForce = MergerDefinitions.WhileGroupsMerge,
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "A new group begins after its application was granted under section 14C; an approval in principle, with conditions, is an administrative step before that.",
        Decides = "Compares the first day of the new group with the day of the decision.",
        Reading = new Interpretation("Conditional establishment under regulation 8 concerns the first applications of 2012 and 2013; its wording was not read."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each merged group began after its application was granted.",
        NotSatisfied = "A merged group is shown to begin without a grant before.",
        NotApplicable = "No merger is recorded that has taken effect.",
        Undetermined = "Whether each merged group began after its application was granted is not known.",
        Remedy = "State the day of the grant, and the first day of the new group as that on which it took effect.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in MergerEntry entry)
    {
        if (!facts.Day.HasHappened(entry.Merger.EstablishedOn))
        {
            return false;
        }

        switch (entry.Merger.Decision)
        {
            case { Kind: MergerDecisionKind.Granted, On: { } on } when on <= entry.Merger.EstablishedOn:
                review.Meets();
                break;
            case { Kind: MergerDecisionKind.Granted, On: { } on }:
                Condemn(ref review, in entry, Reason.ApprovalAfterStart)?.Find(entry.Pointer + "/decision/on", entry.Merger.Id, $"{BoardWords.Capital(entry.Call)} was granted on {BoardWords.Iso(on)}, after the new group is stated to begin.");
                break;
            case { Kind: MergerDecisionKind.Refused, On: not null }:
                Condemn(ref review, in entry, Reason.InvalidRoute)?.Find(entry.Pointer + "/decision", entry.Merger.Id, $"{BoardWords.Capital(entry.Call)} was refused, and yet the new group is stated to exist.");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/decision", "the decision under section 14C and its day; an approval in principle is not enough");
                break;
        }

        return true;
    }
}
