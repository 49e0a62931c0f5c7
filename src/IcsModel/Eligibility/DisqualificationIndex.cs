using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>What is recorded against the members under each criterion of disqualification, worked out once.</summary>
internal sealed class DisqualificationIndex
{
    private readonly DisqualificationBar[][] bars;
    private readonly bool[] complete;

    internal DisqualificationIndex(IntegratedCareBoard board)
    {
        var criteria = Enum.GetValues<DisqualificationCriterion>();
        complete = new bool[board.Members.Count];
        bars = new DisqualificationBar[criteria.Length][];
        (AreAllComplete, AreNoneComplete) = (true, true);
        HasNothing = true;
        for (var i = 0; i < complete.Length; i++)
        {
            complete[i] = board.Members[i].Disqualifications.IsComplete;
            AreAllComplete &= complete[i];
            AreNoneComplete &= !complete[i];
            HasNothing &= board.Members[i].Disqualifications.Count == 0;
        }

        foreach (var criterion in criteria)
        {
            bars[(int)criterion] = HasNothing ? [] : Read(board, criterion);
        }
    }

    /// <summary>Whether the list of every member is stated to be complete.</summary>
    internal bool AreAllComplete { get; }

    /// <summary>Whether the list of no member is stated to be complete.</summary>
    internal bool AreNoneComplete { get; }

    /// <summary>Whether nothing is recorded of any member.</summary>
    internal bool HasNothing { get; }

    /// <summary>Whether the list of one member is stated to be complete.</summary>
    internal bool IsComplete(int member) => complete[member];

    /// <summary>What is recorded under a criterion, in the order of the members.</summary>
    internal ReadOnlySpan<DisqualificationBar> Of(DisqualificationCriterion criterion) => bars[(int)criterion];

    /// <summary>Whether something recorded bars a member on a day, under whichever criterion; null where that cannot be told from what is recorded.</summary>
    internal bool? IsBarred(int member, AskedDay day)
    {
        var isOpen = false;
        foreach (var recorded in bars)
        {
            foreach (var bar in recorded)
            {
                if (bar.Member != member || !bar.IsFeltOn(day))
                {
                    continue;
                }

                if (bar.Bars)
                {
                    return true;
                }

                isOpen |= bar.Kind != BarKind.Past;
            }
        }

        return isOpen ? null : false;
    }

    private static DisqualificationBar[] Read(IntegratedCareBoard board, DisqualificationCriterion criterion)
    {
        var found = new List<DisqualificationBar>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            var reader = new DisqualificationReader(board.Members[i]);
            var entries = board.Members[i].Disqualifications;
            for (var j = 0; j < entries.Count; j++)
            {
                if ((entries[j].Criterion ?? criterion) == criterion)
                {
                    reader.Read(entries[j], j, criterion);
                }
            }

            foreach (var bar in reader.Bars)
            {
                found.Add(bar with { Member = i });
            }
        }

        return [.. found];
    }
}
