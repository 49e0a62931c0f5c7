using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>A rule asked of each arrangement of certain kinds that runs on the date.</summary>
internal abstract class ArrangementRule(RuleDefinition definition, OutcomeWords words) : SystemRule(definition)
{
    private protected sealed override void Look(in SystemFacts facts, ref Review review)
    {
        var arrangements = facts.System.Arrangements;
        var any = false;
        for (var i = 0; i < arrangements.Count; i++)
        {
            var arrangement = arrangements[i];
            if (facts.Runs(arrangement.From, arrangement.To) == false || (arrangement.Kind is { } kind && !Asks(kind)))
            {
                continue;
            }

            var entry = new ArrangementEntry(arrangement, i);
            if (arrangement.Kind is null)
            {
                review.Opens()?.Missing(entry.Pointer + "/kind", "under which power each arrangement was made");
                any = true;
            }
            else if (!facts.Spoken)
            {
                review.Opens()?.Missing(entry.Pointer, "what is so of the arrangement on the date; it is stated for another day");
                any = true;
            }
            else
            {
                any |= Look(in facts, ref review, in entry);
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Whether the rule is about arrangements of a kind.</summary>
    private protected abstract bool Asks(ArrangementKind kind);

    /// <summary>Looks at one arrangement and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry);

    /// <summary>Weighs one party and notes what is open; false where the power is closed to it, which the caller finds.</summary>
    private protected static bool Weigh(ref Review review, in ArrangementEntry entry, int place, Standing standing, string prescribed)
    {
        switch (standing)
        {
            case Standing.Open:
                review.Meets();
                return true;
            case Standing.Unverified:
                review.Opens(Reason.SourceUnverified)?.Missing(MissingKind.SourceUnverified, entry.PointerToParty(place), prescribed);
                return true;
            case Standing.NotKnown:
                review.Opens()?.Missing(entry.PointerToParty(place) + (entry.Party(place) is null ? string.Empty : "/kind"), "what kind of body each party to an arrangement is");
                return true;
            default:
                return false;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => words.Remedy;
}
