using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-002: the governing body has at least six members, four from 14 April 2022.</summary>
internal sealed class LeastSizeRule() : GoverningBodyRule(
    CcgDefinitions.OfRegulations("CCG-GB-002", "At least six members, four from 14 April 2022", "reg. 11(1)") with
    {
        ReadWith = [new Citation(Instruments.CcgAmendmentRegulations2022, "reg. 2(2)(a)")],
        Asks = "The governing body has at least six members until 13 April 2022 and at least four from 14 April 2022, chair and deputy included.",
        Decides = "Counts the people listed for the date. It says too few only where the list is complete.",
        Reading = new Interpretation("The regulations give no time to fill a vacancy. Entries without a person's id are taken to be different people."),
    },
    new OutcomeWords
    {
        Satisfied = "Each governing body has as many members as it needs.",
        NotSatisfied = "A governing body has fewer members than it needs.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether each governing body has as many members as it needs is not known.",
        Remedy = "Appoint further members.",
    })
{
    private const int Most = 6;
    private const int FewestInFirstEra = 6;
    private const int FewestInSecondEra = 4;

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        var fewest = facts.AsAt < DayKey.Of(CcgDefinitions.SecondEra) ? FewestInFirstEra : FewestInSecondEra;
        if (Count(in facts, body, fewest, countsPossible: false) >= fewest)
        {
            review.Meets();
            return true;
        }

        var possible = Count(in facts, body, fewest, countsPossible: true);
        if (facts.Day.IsComplete(body.Members) && possible < fewest)
        {
            Condemn(ref review, in entry, Reason.Vacancy, new(List))
                ?.Find(entry.At(new(List)), memberId: null, $"The governing body of {entry.Call} has {BoardWords.Count(possible, "member", "members")}; it needs {BoardWords.Count(fewest, "member", "members")}.");
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new(List)), "who sat on the governing body and since when (state complete: true when all are listed)");
        }

        return true;
    }

    /// <summary>How many people sit, or may sit, up to as many as are needed.</summary>
    private static int Count(in CommissioningFacts facts, GoverningBody body, int enough, bool countsPossible)
    {
        Span<int> counted = stackalloc int[Most];
        var count = 0;
        for (var i = 0; i < body.Members.Count && count < enough; i++)
        {
            var sits = Sits(in facts, body.Members[i]);
            if ((sits == true || (countsPossible && sits is null)) && !IsAmong(counted[..count], body, i))
            {
                counted[count++] = i;
            }
        }

        return count;
    }

    private static bool IsAmong(ReadOnlySpan<int> counted, GoverningBody body, int member)
    {
        foreach (var other in counted)
        {
            if (AreSame(body.Members[other], body.Members[member]))
            {
                return true;
            }
        }

        return false;
    }
}
