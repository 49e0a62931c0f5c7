using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Establishment;

/// <summary>CCG-EST-003: NHS England grants an application when satisfied of the matters listed, and not otherwise.</summary>
internal sealed class GrantRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-EST-003", "NHS England grants when satisfied of the matters listed", "s. 14C") with
    {
        InForce = CcgDefinitions.FromFirstProvisions,
        Bearer = "NHS England",
        Asks = "NHS England grants an application when it is satisfied of six matters and of anything else prescribed: constitution, members, area, accountable officer, arrangements for the functions and for the governing body.",
        Decides = "Holds the decision against what NHS England recorded of each matter. Whether it was right to be satisfied is not asked.",
        Reading = new Interpretation("Whether NHS England is satisfied is its own judgement. Matters prescribed in regulations count only where they are recorded."),
    },
    new OutcomeWords
    {
        Satisfied = "The decision on each application follows what NHS England recorded of the matters listed.",
        NotSatisfied = "An application was granted although NHS England recorded that it was not satisfied of a matter, or refused although it was satisfied of all.",
        NotApplicable = "No decision on an application for a group is recorded by the date.",
        Undetermined = "Of which matters NHS England was satisfied when it decided on an application is not known.",
        Remedy = "Have NHS England decide on the application again.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.Grant is not { } grant || facts.Day.Runs(grant.On, to: null) == false)
        {
            return false;
        }

        switch (GrantMatters.Follows(in facts, grant))
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in entry, Reason.ProcedureNotFollowed, new("/grant"), grant.On is not null)
                    ?.Find(entry.At(new("/grant")), memberId: null, $"The decision on {entry.Call} does not follow what NHS England recorded of the matters listed.");
                break;
            default:
                review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, entry.At(new("/grant/satisfiedOf")), "of which matters NHS England was satisfied when it decided");
                break;
        }

        return true;
    }
}

/// <summary>CCG-EST-004: the grant creates the group and gives its constitution effect.</summary>
internal sealed class EffectOfGrantRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-EST-004", "The grant creates the group and gives its constitution effect", "s. 14D") with
    {
        Kind = ProvisionKind.Condition,
        InForce = CcgDefinitions.FromFirstProvisions,
        Bearer = "NHS England",
        Asks = "When an application is granted, the group is established and its proposed constitution has effect as its constitution.",
        Decides = "Compares the day the grant took effect with the day the group was established and the first day of its constitution.",
    },
    new OutcomeWords
    {
        Satisfied = "Each group and its constitution began on the day the grant took effect.",
        NotSatisfied = "A group or its constitution did not begin on the day the grant took effect.",
        NotApplicable = "No grant of an application for a group is recorded by the date.",
        Undetermined = "Whether a group and its constitution began on the day the grant took effect is not known.",
        Remedy = "Correct the day of establishment, of the constitution or of the grant, whichever is wrong.",
    })
{
    private static readonly Question Establishment = new(Reason.ProcedureNotFollowed, "the day the grant took effect and the day the group was established", "was not established on the day the grant took effect");
    private static readonly Question Constitution = new(Reason.ProcedureNotFollowed, "the first day of the constitution and the day the group was established", "has a constitution that did not begin with the group");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var (group, grant) = (entry.Group, entry.Group.Grant);
        if (grant is null || grant.IsGranted == false || facts.Day.Runs(grant.EffectiveOn, to: null) == false)
        {
            return false;
        }

        var isKnown = grant is { IsGranted: not null, EffectiveOn: not null } && group.EstablishedOn is not null;
        Settle(ref review, in entry, Establishment, isKnown ? grant.EffectiveOn == group.EstablishedOn : null, new("/grant/effectiveOn"));
        Settle(ref review, in entry, Constitution, isKnown && group.Constitution?.From is { } from ? from == group.EstablishedOn : null, new("/constitution/from"));
        return true;
    }
}

/// <summary>Holds a decision against what NHS England recorded of the matters listed in section 14C(2).</summary>
internal static class GrantMatters
{
    /// <summary>The six matters of the section itself; anything prescribed counts only where it is recorded.</summary>
    private const int InTheAct = (int)GrantMatter.GoverningBody + 1;

    /// <summary>Whether the decision follows the record: yes, no, or null where the record leaves it open.</summary>
    internal static bool? Follows(in CommissioningFacts facts, CcgGrant grant)
    {
        if (grant.IsGranted is not { } granted || !facts.Day.Spoken)
        {
            return null;
        }

        if (grant.NotSatisfiedOf.Count > 0)
        {
            return !granted;
        }

        var satisfied = 0;
        foreach (var matter in grant.SatisfiedOf.Items.AsSpan())
        {
            satisfied |= 1 << (int)matter;
        }

        const int All = (1 << InTheAct) - 1;
        return (satisfied & All) != All ? null
            : granted ? true
            : facts.Day.IsComplete(grant.NotSatisfiedOf) ? false : null;
    }
}
