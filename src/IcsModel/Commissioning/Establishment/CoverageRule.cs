using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Establishment;

/// <summary>CCG-EST-001: every provider of primary medical services belongs to a group, and the areas of the groups neither overlap nor leave a gap.</summary>
internal sealed class CoverageRule() : CommissioningRule(
    CcgDefinitions.OfAct("CCG-EST-001", "Every practice belongs to a group, and the areas of groups tile England", "s. 14A(1)") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14A(2)")],
        Bearer = "NHS England",
        Asks = "Every provider of primary medical services belongs to a clinical commissioning group, and the areas of the groups together cover England without overlapping.",
        Decides = "Compares the areas of the groups that existed on the date with each other and with the whole to be covered, and looks for each practice among their members.",
        Reading = new Interpretation("Areas named as slivers along a boundary are left out: a difference between two sets of data is no gap in law. A practice counts once for each contract listed."),
    })
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "The groups cover the whole without overlapping, and every practice belongs to one.",
        NotSatisfied = "The areas of the groups overlap or leave a gap, or a practice belongs to no group.",
        NotApplicable = "Nothing is recorded that groups would have to cover.",
        Undetermined = "Whether the groups cover the whole without overlapping, and every practice belongs to one, is not known.",
        Remedy = "Vary the areas or the members of the groups so that nothing is left out and nothing is covered twice.",
    };

    private protected override void Look(in CommissioningFacts facts, ref Review review)
    {
        var coverage = facts.Index.Coverage;
        LookAtOverlaps(in facts, ref review, coverage);
        LookAtGaps(in facts, ref review, coverage);
        LookAtPractices(in facts, ref review, coverage);
    }

    private static void LookAtOverlaps(in CommissioningFacts facts, ref Review review, GroupCoverage coverage)
    {
        foreach (var overlap in coverage.Overlaps)
        {
            if (CcgEntry.Of(in facts, overlap.One) is not { } one || CcgEntry.Of(in facts, overlap.Other) is not { } other)
            {
                continue;
            }

            if (facts.Day.Spoken && one.IsSure && other.IsSure)
            {
                review.Fails(Reason.Duplicate)?.Find(other.At(new("/area")), memberId: null, $"{BoardWords.Capital(one.Call)} and {other.Call} both cover {overlap.Area}.");
            }
            else
            {
                review.Opens()?.Missing(other.At(new("/area")), "since when two groups that cover one area existed, and on which day those were their areas");
            }
        }
    }

    private static void LookAtGaps(in CommissioningFacts facts, ref Review review, GroupCoverage coverage)
    {
        var whole = facts.History.Area;
        if (whole.Count == 0 && !facts.Day.IsComplete(whole))
        {
            review.Opens()?.Missing("/commissioning/area", "which areas the groups together had to cover");
            return;
        }

        var isKnown = facts.Day.IsComplete(facts.History.Groups) && AreasAreKnown(in facts);
        foreach (var part in coverage.Parts)
        {
            if (IsCovered(in facts, part.Groups) is var covered && covered == true && facts.Day.Spoken)
            {
                review.Meets();
            }
            else if (covered == false && isKnown)
            {
                review.Fails(Reason.Missing)?.Find("/commissioning/area", memberId: null, $"No group covers {part.Area}.");
            }
            else
            {
                review.Opens(Reason.ListNotComplete)?.Missing("/ccgs", "every group, and the whole area of each (state complete: true when all are listed)");
            }
        }

        if (!facts.Day.IsComplete(whole))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/commissioning/area", "the whole that the groups had to cover (state complete: true when all areas are listed)");
        }
    }

    private static void LookAtPractices(in CommissioningFacts facts, ref Review review, GroupCoverage coverage)
    {
        var practices = facts.History.Practices;
        var isKnown = facts.Day.IsComplete(facts.History.Groups) && !coverage.HasMemberWithoutCode && MembersAreKnown(in facts);
        for (var i = 0; i < practices.Count; i++)
        {
            var covered = IsCovered(in facts, coverage.GroupsOfPractices[i]);
            if (covered == true && facts.Day.Spoken)
            {
                review.Meets();
            }
            else if (covered == false && isKnown && practices[i].Code is not null)
            {
                review.Fails(Reason.Missing)?.Find($"/commissioning/practices/{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}", practices[i].Code, $"{BoardWords.Capital(BoardWords.Call(practices[i]))} belongs to no group.");
            }
            else
            {
                review.Opens()?.Missing("/ccgs", "the members of every group, with their codes (state complete: true when all are listed)");
            }
        }

        if (!facts.Day.IsComplete(practices))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/commissioning/practices", "which practices had to belong to a group (state complete: true when all are listed)");
        }
    }

    /// <summary>Whether one of the groups exists: yes, no, or null where one may.</summary>
    private static bool? IsCovered(in CommissioningFacts facts, int[] groups)
    {
        bool? covered = false;
        foreach (var position in groups)
        {
            if (CcgEntry.Of(in facts, position) is not { } entry)
            {
                continue;
            }

            if (entry.IsSure)
            {
                return true;
            }

            covered = null;
        }

        return covered;
    }

    private static bool AreasAreKnown(in CommissioningFacts facts)
    {
        for (var i = 0; i < facts.History.Groups.Count; i++)
        {
            if (CcgEntry.Of(in facts, i) is { } entry && !facts.Day.IsComplete(entry.Group.Area))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MembersAreKnown(in CommissioningFacts facts)
    {
        for (var i = 0; i < facts.History.Groups.Count; i++)
        {
            if (CcgEntry.Of(in facts, i) is { } entry && !facts.Day.IsComplete(entry.Group.Members))
            {
                return false;
            }
        }

        return true;
    }

    private protected override string Message(in CommissioningFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => Words.Remedy;
}
